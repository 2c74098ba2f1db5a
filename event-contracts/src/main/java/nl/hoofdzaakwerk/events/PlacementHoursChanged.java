package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The hours of a placement are others from a day on, until the next day that was told.
 *
 * @param trajectoryId pseudonym of the trajectory, known to reporting only
 * @param placementFactId pseudonym of the placement, known to reporting only
 * @param fromDate first day on which the hours hold; told again for the same day, the last word counts
 * @param contract from that day; absent when it is not known
 * @param wage from that day; absent for unpaid work and when it is not known
 */
public record PlacementHoursChanged(
        UUID trajectoryId,
        UUID placementFactId,
        RegionCode region,
        HoursBand hoursBand,
        LocalDate fromDate,
        @Nullable ContractForm contract,
        @Nullable WageBand wage)
        implements TrajectoryFact {
    public PlacementHoursChanged {
        Check.present("trajectoryId", trajectoryId);
        Check.present("placementFactId", placementFactId);
        Check.present("region", region);
        Check.present("hoursBand", hoursBand);
        Check.present("fromDate", fromDate);
    }

    /** Hours alone, as changes were told first. */
    public PlacementHoursChanged(
            UUID trajectoryId, UUID placementFactId, RegionCode region, HoursBand hoursBand, LocalDate fromDate) {
        this(trajectoryId, placementFactId, region, hoursBand, fromDate, null, null);
    }
}
