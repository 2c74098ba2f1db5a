package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A matching meeting turned a match down; the pair is not proposed again unless something changed (rule E4).
 *
 * @param reasonCode from the list of the matching-service; never free text
 */
public record MatchRejected(
        UUID matchId,
        UUID cardId,
        UUID vacancyId,
        UUID employerId,
        RegionCode region,
        LocalDate date,
        @Matches(Check.CODE) String reasonCode)
        implements MatchEvent {
    public MatchRejected {
        Check.present("matchId", matchId);
        Check.present("cardId", cardId);
        Check.present("vacancyId", vacancyId);
        Check.present("employerId", employerId);
        Check.present("region", region);
        Check.present("date", date);
        Check.code("reasonCode", reasonCode);
    }
}
