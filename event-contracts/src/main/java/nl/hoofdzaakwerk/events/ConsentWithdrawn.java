package nl.hoofdzaakwerk.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A candidate withdrew consent for a purpose: the receiver stops using the data and confirms.
 *
 * @param pseudonym of the candidate, as the receiver knows it
 * @param receiver service that has to act, such as {@code matching-service}
 * @param purpose code of the purpose, as in {@link LegalGround}
 */
public record ConsentWithdrawn(
        UUID pseudonym,
        @Matches(Check.CODE) String receiver,
        @Matches(Check.CODE) String purpose,
        Instant withdrawnAt) implements WithdrawalEvent {
    public ConsentWithdrawn {
        Check.present("pseudonym", pseudonym);
        Check.code("receiver", receiver);
        Check.code("purpose", purpose);
        Check.present("withdrawnAt", withdrawnAt);
    }
}
