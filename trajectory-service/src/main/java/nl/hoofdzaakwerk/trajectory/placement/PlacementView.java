package nl.hoofdzaakwerk.trajectory.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.PlacementEndReason;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;

/**
 * Work within a trajectory.
 *
 * @param sustainedOn the day it became sustainable; derived (A7)
 * @param endDate last day
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
        List<RemarkView> signals) {

    static PlacementView of(Placement placement, List<RemarkView> signals) {
        return new PlacementView(
                placement.id(),
                placement.trajectoryId(),
                placement.employerId(),
                placement.vacancyId().orElse(null),
                placement.matchId().orElse(null),
                placement.region(),
                placement.work().kind(),
                placement.work().hours().value(),
                placement.work().start(),
                placement.work().expectedEnd().orElse(null),
                placement.work().firstStepInTreatmentPlan(),
                placement.work().stepToPaidWork(),
                placement.sustainedOn().orElse(null),
                placement.endDate().orElse(null),
                placement.endReason().orElse(null),
                signals);
    }
}
