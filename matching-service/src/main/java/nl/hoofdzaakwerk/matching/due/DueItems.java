package nl.hoofdzaakwerk.matching.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.due.model.DuePosition;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The due list as the tenant of the transaction sees it: the view {@code due_item}, which adds no right to look. */
@ApplicationScoped
class DueItems {
    private static final String PLACE = "substr(uuid_send(id), 5)";

    private final EntityManager entityManager;

    DueItems(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Something that is due. @param owner empty when it is the organisation's */
    record Row(DueKind kind, UUID id, Optional<String> owner, NextStep nextStep) {}

    /** What a list is narrowed to. */
    record Filter(DueScope scope, boolean overdueOnly, Optional<LocalDate> until) {
        Optional<LocalDate> last(LocalDate today) {
            if (!overdueOnly) {
                return until;
            }
            var yesterday = today.minusDays(1);
            return Optional.of(until.filter(day -> day.isBefore(yesterday)).orElse(yesterday));
        }
    }

    /** How much there is, whatever the list is narrowed to. */
    record Counts(int overdue, int dueThisWeek) {}

    /** Soonest first. */
    List<Row> page(Caller caller, Filter filter, LocalDate today, PageRequest page) {
        var where = new StringBuilder();
        Map<String, Object> parameters = new HashMap<>();
        filter.last(today).ifPresent(last -> {
            where.append(" and due_date <= :last");
            parameters.put("last", last);
        });
        if (page.after() != null) {
            var position = DuePosition.of(page.after());
            where.append(" and due_date >= :day and (due_date > :day or " + PLACE + " > decode(:place, 'hex'))");
            parameters.put("day", position.dueDate());
            parameters.put("place", position.place());
        }
        var query = seen(
                        "select kind, id, owner, next_step, due_date",
                        where + " order by due_date, " + PLACE,
                        filter.scope(),
                        caller)
                .setMaxResults(page.limitPlusOne());
        parameters.forEach(query::setParameter);
        return rows(query).stream().map(DueItems::row).toList();
    }

    Counts counts(Caller caller, DueScope scope, LocalDate today, LocalDate endOfWeek) {
        var query = seen("""
                        select count(*) filter (where due_date < :today),
                          count(*) filter (where due_date >= :today)""", " and due_date <= :week", scope, caller)
                .setParameter("today", today)
                .setParameter("week", endOfWeek);
        var row = rows(query).getFirst();
        return new Counts(Math.toIntExact(row.get(0, Long.class)), Math.toIntExact(row.get(1, Long.class)));
    }

    private Query seen(String select, String more, DueScope scope, Caller caller) {
        var whose =
                switch (scope) {
                    case SELF -> " and owner = :user";
                    case ORGANISATION -> "";
                };
        var query = entityManager
                .createNativeQuery(select + " from due_item where desk = :desk" + whose + more, Tuple.class)
                .setParameter("desk", caller.organisation().value());
        return scope == DueScope.SELF ? query.setParameter("user", caller.username()) : query;
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static Row row(Tuple row) {
        return new Row(
                DueKind.valueOf(row.get(0, String.class)),
                row.get(1, UUID.class),
                Optional.ofNullable(row.get(2, String.class)),
                new NextStep(row.get(3, String.class), row.get(4, LocalDate.class)));
    }
}
