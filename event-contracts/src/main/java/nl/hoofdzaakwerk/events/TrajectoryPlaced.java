package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Work began within a trajectory.
 *
 * @param trajectoryId pseudonym of the trajectory, known to reporting only
 * @param placementFactId pseudonym of the placement, known to reporting only
 * @param firstPlacement whether the trajectory had no placement before
 */
public record TrajectoryPlaced(
        UUID trajectoryId,
        UUID placementFactId,
        RegionCode region,
        PlacementKind kind,
        @Range(min = 1, max = Check.MAXIMUM_HOURS) int hoursPerWeek,
        LocalDate startDate,
        boolean firstPlacement)
        implements TrajectoryFact {
    public TrajectoryPlaced {
        Check.present("trajectoryId", trajectoryId);
        Check.present("placementFactId", placementFactId);
        Check.present("region", region);
        Check.present("kind", kind);
        Check.range("hoursPerWeek", hoursPerWeek, 1, Check.MAXIMUM_HOURS);
        Check.present("startDate", startDate);
    }
}
