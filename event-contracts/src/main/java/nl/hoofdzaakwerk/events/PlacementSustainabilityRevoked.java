package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A placement that was told to be sustainable (rule A7) was not: its end, its hours or an interruption became known
 * later.
 *
 * @param trajectoryId pseudonym of the trajectory, known to reporting only
 * @param placementFactId pseudonym of the placement, known to reporting only
 * @param sustainedOn the day that was told and does not hold
 */
public record PlacementSustainabilityRevoked(
        UUID trajectoryId, UUID placementFactId, RegionCode region, LocalDate sustainedOn) implements TrajectoryFact {
    public PlacementSustainabilityRevoked {
        Check.present("trajectoryId", trajectoryId);
        Check.present("placementFactId", placementFactId);
        Check.present("region", region);
        Check.present("sustainedOn", sustainedOn);
    }
}
