package nl.hoofdzaakwerk.events;

import java.util.UUID;

/** A candidate's demand that reaches every service; each confirms with {@link WithdrawalConfirmed} (rule G1). */
public sealed interface WithdrawalEvent extends Event permits ConsentWithdrawn, ErasureDemanded {
    /** The candidate as the receiver knows it. */
    UUID pseudonym();

    /** Service that has to act. */
    String receiver();

    @Override
    default String subject() {
        return pseudonym().toString();
    }
}
