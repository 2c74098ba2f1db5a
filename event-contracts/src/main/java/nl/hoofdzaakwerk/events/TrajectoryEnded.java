package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Guidance stopped.
 *
 * @param trajectoryId pseudonym of the trajectory, known to reporting only
 */
public record TrajectoryEnded(UUID trajectoryId, RegionCode region, LocalDate endDate, EndReason reason)
        implements TrajectoryFact {
    public TrajectoryEnded {
        Check.present("trajectoryId", trajectoryId);
        Check.present("region", region);
        Check.present("endDate", endDate);
        Check.present("reason", reason);
    }
}
