package nl.hoofdzaakwerk.trajectory.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.progress.model.Caseload;
import nl.hoofdzaakwerk.trajectory.progress.model.Guided;
import nl.hoofdzaakwerk.trajectory.progress.model.StallBounds;
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

    /** Whether the person had paid work when guidance started (A12), also where the caller may not look. */
    boolean workedBefore(UUID candidateId, LocalDate start) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select worked_before(:candidate, :start)")
                .setParameter("candidate", candidateId)
                .setParameter("start", start)
                .getSingleResult();
    }

    /** The trajectory of the person that began last, but for this one. */
    Optional<Trajectory> lastBefore(UUID candidateId, Trajectory next) {
        return find("candidateId = ?1 and id <> ?2 order by startDate desc, id desc", candidateId, next.id())
                .firstResultOptional();
    }

    /** The first day on which something was recorded of it: contact, work, or another coach's guidance. */
    Optional<LocalDate> firstDone(UUID id) {
        return Optional.ofNullable((LocalDate) getEntityManager()
                .createNativeQuery("""
                        select least(
                            (select min(contact_date) from contact where trajectory_id = :id),
                            (select min(start_date) from placement where trajectory_id = :id),
                            (select min(until_date) from guidance_period where trajectory_id = :id))
                        """, LocalDate.class)
                .setParameter("id", id)
                .getSingleResult());
    }

    List<Trajectory> page(Caller caller, TrajectoryFilter filter, PageRequest page) {
        if (filter.findsNobody()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("organisation", caller.organisation()));
        String narrowed = filter.narrow(parameters, page.after());
        boolean ownCaseload = filter.mine() || caller.kind() != OrganisationKind.GGZ;
        if (ownCaseload) {
            parameters.put("user", caller.user());
        }
        return find(ownCaseload ? OF_COACH + narrowed + NEWEST_FIRST : ofInstitution(narrowed, page), parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
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

    /**
     * Numbers per coach of the caller's organisation, whoever calls within it (P9).
     *
     * @param coach whose numbers; empty for those of everyone
     */
    List<Caseload> caseloads(Caller caller, Optional<String> coach, LocalDate on, List<StallBounds> stallBounds) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select coach, searching, placed, sustained, overdue, stalled"
                                + " from caseload_counts(:organisation, cast(:coach as text), :day, cast(:bounds as jsonb)) order by coach",
                        Tuple.class)
                .setParameter("organisation", caller.organisation().value())
                .setParameter("coach", coach.orElse(null))
                .setParameter("day", on)
                .setParameter("bounds", json(stallBounds))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Caseload(
                        row.get(0, String.class),
                        row.get(1, Integer.class),
                        row.get(2, Integer.class),
                        row.get(3, Integer.class),
                        row.get(4, Integer.class),
                        row.get(5, Integer.class)))
                .toList();
    }

    private static String json(List<StallBounds> bounds) {
        return bounds.stream()
                .map(one -> """
                        {"region": %s, "client": "%s", "employer": "%s", "job": "%s"}""".formatted(
                        one.region().map(region -> '"' + region.value() + '"').orElse("null"),
                        one.client(),
                        one.employer(),
                        one.job()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Who guides a trajectory of the caller's organisation, also where the caller may not look inside; locks it. */
    Optional<Guided> guided(Caller caller, UUID id) {
        Tuple row = (Tuple) getEntityManager()
                .createNativeQuery(
                        "select coach, replacement, state from guided_in(:organisation, :trajectory)", Tuple.class)
                .setParameter("organisation", caller.organisation().value())
                .setParameter("trajectory", id)
                .getSingleResult();
        return Optional.ofNullable(row.get(0, String.class))
                .map(coach -> new Guided(
                        coach,
                        Optional.ofNullable(row.get(1, String.class)),
                        TrajectoryState.valueOf(row.get(2, String.class))));
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
