package nl.hoofdzaakwerk.employer.outlook;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.events.WishCountsPublished;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows {@code hw.wish-counts.v1} and keeps every month of it; the topic itself keeps the last one. */
@ApplicationScoped
class WishCountsConsumer extends EventConsumer {
    private final WishMonths months;

    WishCountsConsumer(WishMonths months) {
        this.months = months;
    }

    @Incoming("wish-counts")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        accept(record);
    }

    @Override
    protected String name() {
        return "wish-counts";
    }

    @Override
    protected void handle(ReceivedEvent received) {
        if (received.payload().orElse(null) instanceof WishCountsPublished told) {
            months.keep(told);
        }
    }
}
