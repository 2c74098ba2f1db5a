package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/** A matching meeting put off its decision on a match. */
public record MatchParked(UUID matchId, UUID cardId, UUID vacancyId, UUID employerId, RegionCode region, LocalDate date)
        implements MatchEvent {
    public MatchParked {
        Check.present("matchId", matchId);
        Check.present("cardId", cardId);
        Check.present("vacancyId", vacancyId);
        Check.present("employerId", employerId);
        Check.present("region", region);
        Check.present("date", date);
    }
}
