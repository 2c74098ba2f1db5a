package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Other hours or another end were agreed for a filled position; always the latest agreement there is. Holds no wage and
 * nothing about the person.
 *
 * @param vacancyId absent when the work was not an open vacancy
 * @param matchId absent when it did not come from a matching meeting
 * @param fromDate first day on which the hours hold; may lie ahead
 * @param expectedEndDate absent for work without an agreed end
 */
public record PlacementTermsChanged(
        UUID placementId,
        UUID employerId,
        @Nullable UUID vacancyId,
        @Nullable UUID matchId,
        RegionCode region,
        @Range(min = 1, max = Check.MAXIMUM_HOURS) int hoursPerWeek,
        LocalDate fromDate,
        @Nullable LocalDate expectedEndDate)
        implements PlacementEvent {
    public PlacementTermsChanged {
        Check.present("placementId", placementId);
        Check.present("employerId", employerId);
        Check.present("region", region);
        Check.range("hoursPerWeek", hoursPerWeek, 1, Check.MAXIMUM_HOURS);
        Check.present("fromDate", fromDate);
        Check.period("expectedEndDate", fromDate, expectedEndDate);
    }
}
