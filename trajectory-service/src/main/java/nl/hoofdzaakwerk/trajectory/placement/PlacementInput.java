package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.placement.model.ContractKind;
import nl.hoofdzaakwerk.trajectory.placement.model.HoursPerWeek;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.Terms;
import nl.hoofdzaakwerk.trajectory.placement.model.Work;

/**
 * Work that was found.
 *
 * @param vacancyId when it was an open vacancy
 * @param matchId when it came from a matching meeting
 * @param expectedEndDate last day of the agreement; left out for work without an agreed end
 * @param firstStepInTreatmentPlan whether the treatment plan names a short job as a valuable first step (A8)
 * @param stepToPaidWork whether unpaid work is meant as a step to paid work (A9)
 * @param previousPlacementId the work it comes after (X5); left out: the work of this trajectory that ended last before
 * @param occupation ISCO-08 code of the work, one to four digits
 * @param wage gross; only for paid work
 * @param nextStep what happens next (P6); left out: the first talk that is planned
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
        Boolean stepToPaidWork,
        UUID previousPlacementId,
        IscoCode occupation,
        ContractKind contractKind,
        @Valid WageInput wage,
        @Valid NextStepInput nextStep) {

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

    Terms toTerms() {
        return new Terms(
                startDate,
                new HoursPerWeek(hoursPerWeek),
                Optional.ofNullable(contractKind),
                Optional.ofNullable(expectedEndDate),
                Optional.ofNullable(wage).map(WageInput::toWage));
    }

    /** @param previous the work it comes after */
    Placement.Origin toOrigin(Optional<UUID> previous) {
        return new Placement.Origin(
                employerId,
                Optional.ofNullable(vacancyId),
                Optional.ofNullable(matchId),
                previous,
                Optional.ofNullable(occupation));
    }
}
