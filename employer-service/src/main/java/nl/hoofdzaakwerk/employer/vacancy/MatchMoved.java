package nl.hoofdzaakwerk.employer.vacancy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Told within this service, in the transaction that took in news of a match for a vacancy.
 *
 * @param stands whether it was agreed and has not come to nothing
 */
public record MatchMoved(UUID matchId, UUID vacancyId, boolean stands, LocalDate date) {
    static MatchMoved of(MatchReference match) {
        boolean stands =
                switch (match.state) {
                    case AGREED, INTRODUCED, PLACED -> true;
                    case PROPOSED, PARKED, REJECTED, ENDED -> false;
                };
        return new MatchMoved(match.id, match.vacancyId, stands, match.stateSince);
    }
}
