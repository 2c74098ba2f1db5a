package nl.hoofdzaakwerk.matching.pool;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import nl.hoofdzaakwerk.events.ConsentWithdrawn;
import nl.hoofdzaakwerk.events.ErasureDemanded;
import nl.hoofdzaakwerk.events.WithdrawalConfirmed;
import nl.hoofdzaakwerk.events.WithdrawalEvent;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Carries out withdrawals and erasures (G1): the card goes if it was made before, its matches are closed, and the
 * trajectory-service hears that it is done. What is addressed to another service is left alone.
 */
@ApplicationScoped
class WithdrawalConsumer extends EventConsumer {

    private final CandidateCards cards;
    private final WithdrawnCandidates withdrawn;
    private final Event<CandidateLeft> left;
    private final PoolChanges changes;
    private final Outbox outbox;
    private final ProcessingLog processingLog;
    private final Clock clock;
    private final String receiver;

    WithdrawalConsumer(
            CandidateCards cards,
            WithdrawnCandidates withdrawn,
            Event<CandidateLeft> left,
            PoolChanges changes,
            Outbox outbox,
            ProcessingLog processingLog,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String receiver) {
        this.cards = cards;
        this.withdrawn = withdrawn;
        this.left = left;
        this.changes = changes;
        this.outbox = outbox;
        this.processingLog = processingLog;
        this.clock = clock;
        this.receiver = receiver;
    }

    @Incoming("withdrawals")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> consumed) {
        accept(consumed);
    }

    @Override
    protected String name() {
        return "withdrawals";
    }

    @Override
    protected void handle(ReceivedEvent event) {
        WithdrawalEvent demand = (WithdrawalEvent) event.payload().orElseThrow();
        if (!demand.receiver().equals(receiver)) {
            return;
        }
        switch (demand) {
            case ConsentWithdrawn consent ->
                carryOut(consent, consent.withdrawnAt(), CandidateLeft.CONSENT_WITHDRAWN, false);
            case ErasureDemanded erasure ->
                carryOut(erasure, erasure.demandedAt(), CandidateLeft.CONSENT_WITHDRAWN, true);
        }
        outbox.publish(new WithdrawalConfirmed(demand.pseudonym(), receiver, event.id(), clock.instant()));
    }

    private void carryOut(WithdrawalEvent demand, Instant at, String reasonCode, boolean erased) {
        withdrawn.remember(demand.pseudonym(), at);
        CandidateCard card = cards.lock(demand.pseudonym()).orElse(null);
        if (card != null && card.updatedAt().isAfter(at) && !erased) {
            // consent was given anew after this withdrawal, and that card came first
            return;
        }
        if (card != null) {
            cards.delete(card);
        }
        left.fire(new CandidateLeft(demand.pseudonym(), reasonCode, erased));
        changes.forget(demand.pseudonym());
        if (card != null) {
            changes.region(card.region());
        }
        processingLog.record("withdrawal", demand.pseudonym());
    }
}
