package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A position was filled; holds nothing about the person.
 *
 * @param vacancyId absent when the work was not an open vacancy
 * @param matchId absent when it did not come from a matching meeting
 * @param expectedEndDate absent for work without an agreed end
 */
public record PlacementMade(
        UUID placementId,
        UUID employerId,
        @Nullable UUID vacancyId,
        @Nullable UUID matchId,
        RegionCode region,
        PlacementKind kind,
        @Range(min = 1, max = Check.MAXIMUM_HOURS) int hoursPerWeek,
        LocalDate startDate,
        @Nullable LocalDate expectedEndDate)
        implements PlacementEvent {
    public PlacementMade {
        Check.present("placementId", placementId);
        Check.present("employerId", employerId);
        Check.present("region", region);
        Check.present("kind", kind);
        Check.range("hoursPerWeek", hoursPerWeek, 1, Check.MAXIMUM_HOURS);
        Check.present("startDate", startDate);
        Check.period("expectedEndDate", startDate, expectedEndDate);
    }
}
