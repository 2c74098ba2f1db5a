package nl.hoofdzaakwerk.trajectory.privacy;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.hoofdzaakwerk.events.WithdrawalConfirmed;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.subject.ErasedSubjects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the receivers' confirmations beside the legal grounds they concern. */
@ApplicationScoped
class WithdrawalConfirmationConsumer extends EventConsumer {
    private final WithdrawalConfirmations confirmations;
    private final Candidates candidates;
    private final Erasures erasures;
    private final ErasedSubjects erased;
    private final Disclosures disclosures;

    WithdrawalConfirmationConsumer(
            WithdrawalConfirmations confirmations,
            Candidates candidates,
            Erasures erasures,
            ErasedSubjects erased,
            Disclosures disclosures) {
        this.confirmations = confirmations;
        this.candidates = candidates;
        this.erasures = erasures;
        this.erased = erased;
        this.disclosures = disclosures;
    }

    @Incoming("withdrawal-confirmations")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> consumed) {
        accept(consumed);
    }

    @Override
    protected String name() {
        return "withdrawal-confirmations";
    }

    @Override
    protected void handle(ReceivedEvent event) {
        if (event.payload().orElse(null) instanceof WithdrawalConfirmed confirmed) {
            if (erased.isErased(confirmed.pseudonym())) {
                erasures.confirm(confirmed).ifPresent(erasure -> erasure.confirm(confirmed.confirmedAt()));
            } else if (!isKnown(confirmed)) {
                keep(confirmed);
            }
        }
    }

    private void keep(WithdrawalConfirmed confirmed) {
        UUID candidate = candidates
                .idOfCard(confirmed.pseudonym())
                .orElseThrow(() -> new IllegalArgumentException("no candidate has pseudonym " + confirmed.pseudonym()));
        confirmations.persist(new WithdrawalConfirmation(candidate, confirmed));
        disclosures.confirmed(candidate, confirmed.receiver(), confirmed.confirmedAt());
    }

    private boolean isKnown(WithdrawalConfirmed confirmed) {
        return confirmations.findById(
                        new WithdrawalConfirmation.Key(confirmed.withdrawalEventId(), confirmed.receiver()))
                != null;
    }
}
