package nl.hoofdzaakwerk.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A service did what a withdrawal or erasure asked.
 *
 * @param pseudonym of the candidate, as the receiver knows it
 * @param receiver service that confirms
 * @param withdrawalEventId {@code ce_id} of the event that is confirmed
 */
public record WithdrawalConfirmed(
        UUID pseudonym, @Matches(Check.CODE) String receiver, UUID withdrawalEventId, Instant confirmedAt)
        implements Event {
    public WithdrawalConfirmed {
        Check.present("pseudonym", pseudonym);
        Check.code("receiver", receiver);
        Check.present("withdrawalEventId", withdrawalEventId);
        Check.present("confirmedAt", confirmedAt);
    }

    @Override
    public String subject() {
        return pseudonym.toString();
    }
}
