package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The work within a trajectory stopped.
 *
 * @param trajectoryId pseudonym of the trajectory, known to reporting only
 * @param placementFactId pseudonym of the placement, known to reporting only
 * @param reason absent when it was not told
 */
public record PlacementEnded(
        UUID trajectoryId,
        UUID placementFactId,
        RegionCode region,
        LocalDate endDate,
        @Nullable WorkEndReason reason) implements TrajectoryFact {
    public PlacementEnded {
        Check.present("trajectoryId", trajectoryId);
        Check.present("placementFactId", placementFactId);
        Check.present("region", region);
        Check.present("endDate", endDate);
    }

    /** Without a reason, as ends were told first. */
    public PlacementEnded(UUID trajectoryId, UUID placementFactId, RegionCode region, LocalDate endDate) {
        this(trajectoryId, placementFactId, region, endDate, null);
    }
}
