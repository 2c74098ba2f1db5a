package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/** A step of a match between a candidate card and a vacancy (rule E4). */
public sealed interface MatchEvent extends Event
        permits MatchProposed, MatchAgreed, MatchParked, MatchIntroduced, MatchPlaced, MatchRejected, MatchEnded {
    UUID matchId();

    /** Pseudonym of the candidate, known to matching only. */
    UUID cardId();

    UUID vacancyId();

    UUID employerId();

    RegionCode region();

    /** Day of the step. */
    LocalDate date();

    @Override
    default String subject() {
        return matchId().toString();
    }
}
