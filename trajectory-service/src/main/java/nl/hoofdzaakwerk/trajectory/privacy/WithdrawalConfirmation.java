package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.events.WithdrawalConfirmed;

/** A receiver's word that it did what a withdrawal asks. */
@Entity
@IdClass(WithdrawalConfirmation.Key.class)
class WithdrawalConfirmation {
    @Id
    private UUID withdrawalEventId;

    @Id
    private String receiver;

    private UUID candidateId;
    private Instant confirmedAt;

    protected WithdrawalConfirmation() {}

    WithdrawalConfirmation(UUID candidateId, WithdrawalConfirmed event) {
        this.withdrawalEventId = event.withdrawalEventId();
        this.receiver = event.receiver();
        this.candidateId = candidateId;
        this.confirmedAt = event.confirmedAt();
    }

    /** Each receiver confirms a withdrawal once. */
    record Key(UUID withdrawalEventId, String receiver) implements Serializable {}

    UUID withdrawalEventId() {
        return withdrawalEventId;
    }

    String receiver() {
        return receiver;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}
