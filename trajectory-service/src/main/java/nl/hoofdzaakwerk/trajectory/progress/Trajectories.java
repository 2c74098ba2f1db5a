package nl.hoofdzaakwerk.trajectory.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.progress.model.Caseload;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryState;

/** Trajectories as the tenant of the transaction sees them; lists name the organisation too, for the index. */
@ApplicationScoped
public class Trajectories implements PanacheRepositoryBase<Trajectory, UUID> {
    private static final String OF_COACH = "from Trajectory t where t.organisation = :organisation"
            + " and (t.coach = :user or t.replacement = :user)";
    private static final String NEWEST_FIRST = " order by t.id desc";

    /** Locks the trajectory, so that everything about its work and its end happens one after the other. */
    public Optional<Trajectory> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the person is in a trajectory, also where the caller may not look. */
    boolean isGuided(UUID candidateId) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select is_guided(:candidate)")
                .setParameter("candidate", candidateId)
                .getSingleResult();
    }

    List<Trajectory> page(Caller caller, Filter filter, PageRequest page) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>(Map.of("organisation", caller.organisation()));
        if (filter.candidateId() != null) {
            conditions.add("t.candidateId = :candidate");
            parameters.put("candidate", filter.candidateId());
        }
        if (filter.state() != null) {
            conditions.add("t.state = :state");
            parameters.put("state", filter.state());
        }
        narrow(filter, conditions, parameters);
        if (page.after() != null) {
            conditions.add("t.id < :after");
            parameters.put("after", page.after());
        }
        String narrowed =
                conditions.stream().map(condition -> " and " + condition).collect(Collectors.joining());
        boolean ownCaseload = filter.mine() || caller.kind() != OrganisationKind.GGZ;
        if (ownCaseload) {
            parameters.put("user", caller.user());
        }
        return find(ownCaseload ? OF_COACH + narrowed + NEWEST_FIRST : ofInstitution(narrowed, page), parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }

    private static void narrow(Filter filter, List<String> conditions, Map<String, Object> parameters) {
        Search search = filter.search();
        equal("method", search.method(), conditions, parameters);
        equal("region", search.region(), conditions, parameters);
        equal("subregion", search.subregion(), conditions, parameters);
        equal("route", search.route(), conditions, parameters);
        equal("coach", search.coach(), conditions, parameters);
        if (search.startedFrom() != null) {
            conditions.add("t.startDate >= :startedFrom");
            parameters.put("startedFrom", search.startedFrom());
        }
        if (search.startedUntil() != null) {
            conditions.add("t.startDate <= :startedUntil");
            parameters.put("startedUntil", search.startedUntil());
        }
        if (search.overdueOn() != null) {
            conditions.add("t.nextStep.dueDate < :overdueOn");
            parameters.put("overdueOn", search.overdueOn());
        }
    }

    private static void equal(String field, Object value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add("t." + field + " = :" + field);
            parameters.put(field, value);
        }
    }

    /**
     * Guided by it or treated by it: each of the two is read in the order of its own index, as far as the page goes.
     */
    private static String ofInstitution(String narrowed, PageRequest page) {
        String end = narrowed + NEWEST_FIRST + " limit " + page.limitPlusOne();
        return "from Trajectory o where o.id in ("
                + "(select t.id from Trajectory t where t.organisation = :organisation" + end + ")"
                + " union (select t.id from Trajectory t where t.treatingOrganisation = :organisation" + end + "))"
                + " order by o.id desc";
    }

    /** What a list is narrowed to; null where it is not. */
    record Filter(boolean mine, UUID candidateId, TrajectoryState state, Search search) {}

    /** More to narrow by; null where it is not. */
    record Search(
            Method method,
            RegionCode region,
            String subregion,
            String route,
            String coach,
            LocalDate startedFrom,
            LocalDate startedUntil,
            LocalDate overdueOn) {
        static final Search EVERYTHING = new Search(null, null, null, null, null, null, null, null);
    }

    /** Numbers per coach of the caller's organisation, whoever calls within it (P9). */
    List<Caseload> caseloads(Caller caller, LocalDate on) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select coach, searching, placed, sustained, overdue"
                                + " from caseload_counts(:organisation, :day) order by coach",
                        Tuple.class)
                .setParameter("organisation", caller.organisation().value())
                .setParameter("day", on)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Caseload(
                        row.get(0, String.class),
                        row.get(1, Integer.class),
                        row.get(2, Integer.class),
                        row.get(3, Integer.class),
                        row.get(4, Integer.class)))
                .toList();
    }

    /** Passes one open trajectory of a coach on, or all; answers whose they are. */
    List<UUID> handOver(Caller caller, String from, Optional<UUID> only, String to, LocalDate on) {
        flush();
        List<?> candidates = getEntityManager()
                .createNativeQuery(
                        "select hand_over(:organisation, :from, cast(:only as uuid), :to, :day, :by)", UUID.class)
                .setParameter("organisation", caller.organisation().value())
                .setParameter("from", from)
                .setParameter("only", only.map(UUID::toString).orElse(null))
                .setParameter("to", to)
                .setParameter("day", on)
                .setParameter("by", caller.user())
                .getResultList();
        getEntityManager().clear();
        return candidates.stream().map(UUID.class::cast).toList();
    }
}
