package nl.hoofdzaakwerk.matching.pool;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import nl.hoofdzaakwerk.events.CandidateCardPublished;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the cards as the trajectory-service tells them. A tombstone takes the card from all pools at once (E6). */
@ApplicationScoped
class CandidateCardConsumer extends EventConsumer {

    private final CandidateCards cards;
    private final WithdrawnCandidates withdrawn;
    private final Event<CandidateLeft> left;
    private final PoolChanges changes;

    CandidateCardConsumer(
            CandidateCards cards, WithdrawnCandidates withdrawn, Event<CandidateLeft> left, PoolChanges changes) {
        this.cards = cards;
        this.withdrawn = withdrawn;
        this.left = left;
        this.changes = changes;
    }

    @Incoming("candidate-cards")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> consumed) {
        accept(consumed);
    }

    @Override
    protected String name() {
        return "candidate-cards";
    }

    @Override
    protected void handle(ReceivedEvent event) {
        if (event.payload().isEmpty()) {
            remove(UUID.fromString(event.key()));
        } else {
            take((CandidateCardPublished) event.payload().get());
        }
    }

    private void take(CandidateCardPublished told) {
        if (withdrawn.sinceThen(told.cardId(), told.updatedAt())) {
            return;
        }
        cards.lock(told.cardId())
                .ifPresentOrElse(card -> takeAnew(card, told), () -> cards.persist(CandidateCard.of(told)));
        changes.card(told.region(), told.cardId());
    }

    private void takeAnew(CandidateCard card, CandidateCardPublished told) {
        changes.card(card.region(), card.id());
        card.take(told);
    }

    private void remove(UUID cardId) {
        cards.lock(cardId).ifPresent(card -> {
            cards.delete(card);
            left.fire(new CandidateLeft(cardId, "card-withdrawn", false));
            changes.forget(cardId);
            changes.region(card.region());
        });
    }
}
