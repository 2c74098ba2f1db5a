package nl.hoofdzaakwerk.trajectory.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.placement.model.ContractKind;
import nl.hoofdzaakwerk.trajectory.placement.model.EndedBy;
import nl.hoofdzaakwerk.trajectory.placement.model.Ending;
import nl.hoofdzaakwerk.trajectory.placement.model.Interruption;
import nl.hoofdzaakwerk.trajectory.placement.model.InterruptionKind;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.PlacementEndReason;
import nl.hoofdzaakwerk.trajectory.placement.model.Terms;
import nl.hoofdzaakwerk.trajectory.placement.model.Work;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;

/**
 * Work within a trajectory.
 *
 * @param hoursPerWeek those that hold today; {@code hoursAtStart} shows how they grew
 * @param expectedEndDate last day as last agreed
 * @param sustainedOn the day it became sustainable; derived (A7)
 * @param endDate last day
 * @param wouldRehire whether the employer would take the person back
 * @param occupation ISCO-08 code, when it was told
 * @param wage gross, as it holds today
 * @param interruption that goes on now
 * @param previousPlacementId the work it came after (X5)
 * @param nextStep what happens next (P6); absent when the work has ended
 * @param signals what the rules ask attention for today, such as a limit that comes near (A9)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacementView(
        UUID id,
        UUID trajectoryId,
        UUID employerId,
        UUID vacancyId,
        UUID matchId,
        RegionCode region,
        PlacementKind kind,
        int hoursPerWeek,
        LocalDate startDate,
        LocalDate expectedEndDate,
        boolean firstStepInTreatmentPlan,
        boolean stepToPaidWork,
        LocalDate sustainedOn,
        LocalDate endDate,
        PlacementEndReason endReason,
        EndedBy endedBy,
        Boolean wouldRehire,
        int hoursAtStart,
        IscoCode occupation,
        ContractKind contractKind,
        WageInput wage,
        InterruptionView interruption,
        UUID previousPlacementId,
        NextStepInput nextStep,
        List<RemarkView> signals) {

    /**
     * A time in which work stood still.
     *
     * @param kind to others than the treating side, sickness is shown as {@code OTHER} (G3)
     * @param untilDate absent while it goes on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InterruptionView(UUID id, InterruptionKind kind, LocalDate fromDate, LocalDate untilDate) {
        static InterruptionView of(Interruption interruption, boolean toTreatingSide) {
            return new InterruptionView(
                    interruption.id(),
                    toTreatingSide ? interruption.kind() : interruption.kind().withoutHealth(),
                    interruption.period().from(),
                    interruption.period().until().orElse(null));
        }
    }

    static PlacementView of(Placement placement, LocalDate today, boolean toTreatingSide, List<RemarkView> signals) {
        Work work = placement.work();
        Terms terms = placement.history().on(placement.endDate().orElse(today));
        Optional<Ending> ending = placement.ending();
        return new PlacementView(
                placement.id(),
                placement.trajectoryId(),
                placement.employerId(),
                placement.vacancyId().orElse(null),
                placement.matchId().orElse(null),
                placement.region(),
                work.kind(),
                work.hours().value(),
                work.start(),
                work.expectedEnd().orElse(null),
                work.firstStepInTreatmentPlan(),
                work.stepToPaidWork(),
                placement.sustainedOn().orElse(null),
                placement.endDate().orElse(null),
                placement
                        .endReason()
                        .map(reason -> shown(reason, toTreatingSide))
                        .orElse(null),
                ending.flatMap(Ending::by).orElse(null),
                ending.flatMap(Ending::wouldRehire).orElse(null),
                placement.history().first().hours().value(),
                placement.occupation().orElse(null),
                terms.contract().orElse(null),
                terms.wage().map(WageInput::of).orElse(null),
                placement
                        .openInterruption()
                        .map(open -> InterruptionView.of(open, toTreatingSide))
                        .orElse(null),
                placement.previousPlacementId().orElse(null),
                placement.nextStep().map(NextStepInput::of).orElse(null),
                signals);
    }

    private static PlacementEndReason shown(PlacementEndReason reason, boolean toTreatingSide) {
        return toTreatingSide ? reason : reason.withoutHealth();
    }
}
