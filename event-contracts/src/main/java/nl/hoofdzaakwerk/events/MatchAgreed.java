package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/** A matching meeting decided to go on with a match. */
public record MatchAgreed(UUID matchId, UUID cardId, UUID vacancyId, UUID employerId, RegionCode region, LocalDate date)
        implements MatchEvent {
    public MatchAgreed {
        Check.present("matchId", matchId);
        Check.present("cardId", cardId);
        Check.present("vacancyId", vacancyId);
        Check.present("employerId", employerId);
        Check.present("region", region);
        Check.present("date", date);
    }
}
