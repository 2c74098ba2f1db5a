package nl.hoofdzaakwerk.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A candidate demanded erasure: the receiver deletes all it holds under the pseudonym and confirms.
 *
 * @param pseudonym of the candidate, as the receiver knows it
 * @param receiver service that has to act, such as {@code matching-service}
 */
public record ErasureDemanded(
        UUID pseudonym, @Matches(Check.CODE) String receiver, Instant demandedAt) implements WithdrawalEvent {
    public ErasureDemanded {
        Check.present("pseudonym", pseudonym);
        Check.code("receiver", receiver);
        Check.present("demandedAt", demandedAt);
    }
}
