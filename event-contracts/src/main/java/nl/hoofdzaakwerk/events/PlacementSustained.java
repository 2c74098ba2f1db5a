package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A placement reached the goal of paid work of at least 12 hours a week for 6 months (rule A7).
 *
 * @param trajectoryId pseudonym of the trajectory, known to reporting only
 * @param placementFactId pseudonym of the placement, known to reporting only
 */
public record PlacementSustained(UUID trajectoryId, UUID placementFactId, RegionCode region, LocalDate sustainedOn)
        implements TrajectoryFact {
    public PlacementSustained {
        Check.present("trajectoryId", trajectoryId);
        Check.present("placementFactId", placementFactId);
        Check.present("region", region);
        Check.present("sustainedOn", sustainedOn);
    }
}
