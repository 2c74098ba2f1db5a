package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/** A candidate was introduced to the employer, with consent for this employer (rule E5). */
public record MatchIntroduced(
        UUID matchId, UUID cardId, UUID vacancyId, UUID employerId, RegionCode region, LocalDate date)
        implements MatchEvent {
    public MatchIntroduced {
        Check.present("matchId", matchId);
        Check.present("cardId", cardId);
        Check.present("vacancyId", vacancyId);
        Check.present("employerId", employerId);
        Check.present("region", region);
        Check.present("date", date);
    }
}
