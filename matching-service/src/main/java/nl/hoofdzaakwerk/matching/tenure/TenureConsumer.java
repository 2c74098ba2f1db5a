package nl.hoofdzaakwerk.matching.tenure;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.events.PlacementClosed;
import nl.hoofdzaakwerk.events.PlacementEvent;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.PlacementTermsChanged;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears how long work lasts that came of a match (X21). A consumer of its own beside the one that fills positions, so
 * that either can go on without the other; a match that is not known here is left alone.
 */
@ApplicationScoped
class TenureConsumer extends EventConsumer {
    private final Tenures tenures;

    TenureConsumer(Tenures tenures) {
        this.tenures = tenures;
    }

    @Incoming("tenures")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> consumed) {
        accept(consumed);
    }

    @Override
    protected String name() {
        return "tenures";
    }

    @Override
    protected void handle(ReceivedEvent event) {
        PlacementEvent placement = (PlacementEvent) event.payload().orElseThrow();
        if (placement.matchId() == null) {
            return;
        }
        switch (placement) {
            case PlacementMade made -> tenures.began(made);
            case PlacementTermsChanged changed -> {
                // other hours leave the days as they are
            }
            case PlacementClosed closed -> tenures.ended(closed);
        }
    }
}
