package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.TimeSource;

/** Processing log and audit of the caller's own organisation, narrowed; row-level security keeps others out. */
@ApplicationScoped
class Logs {
    private final EntityManager entityManager;

    Logs(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What processings are looked for; null where it is not narrowed. */
    record ProcessingFilter(
            UUID dataSubject, String activity, String user, LocalDate from, LocalDate until, UUID after, int limit) {}

    /** What calls are looked for; null where it is not narrowed. */
    record CallFilter(String user, String operation, LocalDate from, LocalDate until, UUID after, int limit) {}

    List<Tuple> processings(ProcessingFilter filter) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder("p.organisation = hw_organisation()");
        narrow(where, parameters, "p.data_subject_id = :subject", "subject", text(filter.dataSubject()));
        narrow(where, parameters, "p.name = :activity", "activity", filter.activity());
        narrow(
                where,
                parameters,
                "exists (select from audit_log a where a.trace_id = p.trace_id"
                        + " and a.organisation = p.organisation and a.user_id = :user)",
                "user",
                filter.user());
        period(where, parameters, "p.start_time", filter.from(), filter.until());
        narrow(where, parameters, "p.id < :after", "after", filter.after());
        return rows(
                "select p.id, p.start_time, p.name, p.data_subject_id, p.trace_id from processing_log p where " + where
                        + " order by p.id desc",
                parameters,
                filter.limit());
    }

    List<Tuple> calls(CallFilter filter) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder("a.organisation = hw_organisation()");
        narrow(where, parameters, "a.user_id = :user", "user", filter.user());
        narrow(where, parameters, "a.operation = :operation", "operation", filter.operation());
        period(where, parameters, "a.at", filter.from(), filter.until());
        narrow(where, parameters, "a.id < :after", "after", filter.after());
        return rows(
                "select a.id, a.at, a.user_id, a.roles, a.operation, a.path, a.outcome, a.trace_id from audit_log a where "
                        + where + " order by a.id desc",
                parameters,
                filter.limit());
    }

    private static void period(
            StringBuilder where, Map<String, Object> parameters, String column, LocalDate from, LocalDate until) {
        narrow(
                where,
                parameters,
                column + " >= :from",
                "from",
                from == null ? null : from.atStartOfDay(TimeSource.ZONE).toInstant());
        narrow(
                where,
                parameters,
                column + " < :until",
                "until",
                until == null
                        ? null
                        : until.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant());
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String select, Map<String, Object> parameters, int limit) {
        var query = entityManager.createNativeQuery(select, Tuple.class).setMaxResults(limit);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
