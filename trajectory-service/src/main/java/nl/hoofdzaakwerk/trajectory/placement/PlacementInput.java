package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.trajectory.placement.model.HoursPerWeek;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.Work;

/**
 * Work that was found.
 *
 * @param vacancyId when it was an open vacancy
 * @param matchId when it came from a matching meeting
 * @param expectedEndDate last day of the agreement; left out for work without an agreed end
 * @param firstStepInTreatmentPlan whether the treatment plan names a short job as a valuable first step (A8)
 * @param stepToPaidWork whether unpaid work is meant as a step to paid work (A9)
 */
public record PlacementInput(
        @NotNull UUID employerId,
        UUID vacancyId,
        UUID matchId,
        @NotNull PlacementKind kind,
        @NotNull @Min(1) @Max(HoursPerWeek.MOST) Integer hoursPerWeek,
        @NotNull @BusinessDate LocalDate startDate,
        @BusinessDate LocalDate expectedEndDate,
        Boolean firstStepInTreatmentPlan,
        Boolean stepToPaidWork) {

    boolean endsBeforeStart() {
        return expectedEndDate != null && expectedEndDate.isBefore(startDate);
    }

    Work toWork() {
        return new Work(
                kind,
                new HoursPerWeek(hoursPerWeek),
                startDate,
                Optional.ofNullable(expectedEndDate),
                Boolean.TRUE.equals(firstStepInTreatmentPlan),
                Boolean.TRUE.equals(stepToPaidWork));
    }

    Placement.Origin toOrigin() {
        return new Placement.Origin(employerId, Optional.ofNullable(vacancyId), Optional.ofNullable(matchId));
    }
}
