package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.hoofdzaakwerk.events.PlacementKind;

/**
 * Work as it is agreed.
 *
 * @param expectedEnd last day of the agreement; empty for work without an agreed end
 * @param firstStepInTreatmentPlan whether the treatment plan names this job as a valuable first step (A8)
 * @param stepToPaidWork whether unpaid work is meant as a step to paid work (A9)
 */
public record Work(
        PlacementKind kind,
        HoursPerWeek hours,
        LocalDate start,
        Optional<LocalDate> expectedEnd,
        boolean firstStepInTreatmentPlan,
        boolean stepToPaidWork) {
    public Work {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(hours, "hours");
        if (expectedEnd.filter(end -> end.isBefore(start)).isPresent()) {
            throw new IllegalArgumentException("work ends before it starts");
        }
    }

    /** Whether a wage is paid; a trial placement is worked with benefit. */
    public static boolean isPaid(PlacementKind kind) {
        return switch (kind) {
            case PAID, TEMPORARY -> true;
            case UNPAID, TRIAL -> false;
        };
    }

    public boolean isPaid() {
        return isPaid(kind);
    }
}
