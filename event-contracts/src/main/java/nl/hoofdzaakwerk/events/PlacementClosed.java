package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A filled position became free or ceased to be.
 *
 * @param vacancyId absent when the work was not an open vacancy
 * @param matchId absent when it did not come from a matching meeting
 */
public record PlacementClosed(
        UUID placementId,
        UUID employerId,
        @Nullable UUID vacancyId,
        @Nullable UUID matchId,
        RegionCode region,
        LocalDate endDate)
        implements PlacementEvent {
    public PlacementClosed {
        Check.present("placementId", placementId);
        Check.present("employerId", employerId);
        Check.present("region", region);
        Check.present("endDate", endDate);
    }
}
