package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/** A match became work. */
public record MatchPlaced(UUID matchId, UUID cardId, UUID vacancyId, UUID employerId, RegionCode region, LocalDate date)
        implements MatchEvent {
    public MatchPlaced {
        Check.present("matchId", matchId);
        Check.present("cardId", cardId);
        Check.present("vacancyId", vacancyId);
        Check.present("employerId", employerId);
        Check.present("region", region);
        Check.present("date", date);
    }
}
