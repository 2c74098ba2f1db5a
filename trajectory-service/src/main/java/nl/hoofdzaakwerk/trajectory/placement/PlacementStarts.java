package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;

/**
 * When work began, and how it fared: all that another feature needs to know of it, such as payment milestones (P10).
 */
@ApplicationScoped
public class PlacementStarts {
    private final Placements placements;

    PlacementStarts(Placements placements) {
        this.placements = placements;
    }

    /**
     * The start of work.
     *
     * @param hoursPerWeek as in force today, or on the last day of work that ended
     * @param expectedEndDate last day of the agreement; empty for work without an agreed end
     * @param sustainableFrom the day on which it completes A7 if it lasts as it is now; empty when it will not
     * @param sustainedOn the day on which it became sustainable (A7); empty until then
     * @param endDate last day; empty while the work goes on
     */
    public record PlacementStart(
            UUID placementId,
            UUID trajectoryId,
            UUID candidateId,
            RegionCode region,
            PlacementKind kind,
            int hoursPerWeek,
            LocalDate startDate,
            Optional<LocalDate> expectedEndDate,
            Optional<LocalDate> sustainableFrom,
            Optional<LocalDate> sustainedOn,
            Optional<LocalDate> endDate) {
        static PlacementStart of(Placement placement) {
            return new PlacementStart(
                    placement.id(),
                    placement.trajectoryId(),
                    placement.candidateId(),
                    placement.region(),
                    placement.work().kind(),
                    placement.work().hours().value(),
                    placement.work().start(),
                    placement.work().expectedEnd(),
                    placement.sustainableFrom(),
                    placement.sustainedOn(),
                    placement.endDate());
        }
    }

    /** Of a trajectory that the tenant of the transaction sees; earliest first. */
    public List<PlacementStart> of(UUID trajectoryId) {
        return placements.list("trajectoryId = ?1 order by startDate, id", trajectoryId).stream()
                .map(PlacementStart::of)
                .toList();
    }

    /** Empty when the tenant of the transaction does not see it. */
    public Optional<PlacementStart> find(UUID placementId) {
        return placements.findByIdOptional(placementId).map(PlacementStart::of);
    }
}
