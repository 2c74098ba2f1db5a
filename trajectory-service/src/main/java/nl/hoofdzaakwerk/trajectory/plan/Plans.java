package nl.hoofdzaakwerk.trajectory.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.plan.model.Alignment;
import nl.hoofdzaakwerk.trajectory.plan.model.PlanKind;
import nl.hoofdzaakwerk.trajectory.plan.model.PlanState;
import nl.hoofdzaakwerk.trajectory.plan.model.TrajectoryPlan;

/** Plans as the tenant of the transaction sees them: treatment plans only at the treating side. */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<TrajectoryPlan, UUID> {

    Optional<TrajectoryPlan> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first. */
    List<TrajectoryPlan> of(UUID trajectoryId) {
        return list("trajectoryId = ?1 order by id desc", trajectoryId);
    }

    Optional<TrajectoryPlan> open(UUID trajectoryId, PlanKind kind) {
        return find("trajectoryId = ?1 and kind = ?2 and state = ?3", trajectoryId, kind, PlanState.OPEN)
                .firstResultOptional();
    }

    boolean hasOpen(UUID trajectoryId) {
        return count("trajectoryId = ?1 and state = ?2", trajectoryId, PlanState.OPEN) > 0;
    }

    /** Of a trajectory the caller may see. */
    Alignment alignment(UUID trajectoryId) {
        Optional<TrajectoryPlan> reintegration = open(trajectoryId, PlanKind.REINTEGRATION);
        return new Alignment(
                treatment(trajectoryId),
                reintegration.map(plan -> plan.agreement().agreedOn()),
                reintegration.flatMap(TrajectoryPlan::alignedOn));
    }

    private Optional<Alignment.TreatmentDates> treatment(UUID trajectoryId) {
        Tuple row = (Tuple) getEntityManager()
                .createNativeQuery(
                        "select agreed_on, review_date, reviewed_on from treatment_plan_dates(:trajectory)",
                        Tuple.class)
                .setParameter("trajectory", trajectoryId)
                .getSingleResult();
        return Optional.ofNullable(day(row, 0))
                .map(agreedOn -> new Alignment.TreatmentDates(agreedOn, day(row, 1), Optional.ofNullable(day(row, 2))));
    }

    private static LocalDate day(Tuple row, int column) {
        return row.get(column, LocalDate.class);
    }

    /** Also those the caller may not see. */
    void closeAll(UUID trajectoryId, LocalDate day, String reason) {
        flush();
        getEntityManager()
                .createNativeQuery("select close_plans(:trajectory, :day, :reason)", Integer.class)
                .setParameter("trajectory", trajectoryId)
                .setParameter("day", day)
                .setParameter("reason", reason)
                .getSingleResult();
    }
}
