package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A match that was agreed came to nothing or its work stopped.
 *
 * @param reasonCode from the list of the matching-service; never free text
 */
public record MatchEnded(
        UUID matchId,
        UUID cardId,
        UUID vacancyId,
        UUID employerId,
        RegionCode region,
        LocalDate date,
        @Matches(Check.CODE) String reasonCode)
        implements MatchEvent {
    public MatchEnded {
        Check.present("matchId", matchId);
        Check.present("cardId", cardId);
        Check.present("vacancyId", vacancyId);
        Check.present("employerId", employerId);
        Check.present("region", region);
        Check.present("date", date);
        Check.code("reasonCode", reasonCode);
    }
}
