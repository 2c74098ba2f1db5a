package nl.hoofdzaakwerk.kit.inbox;

import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes in the events of one topic. A subclass has an {@code @Incoming @Blocking} method that hands each record to
 * {@link #accept}; {@link #handle} then runs in one transaction with the inbox row, as the system's tenant.
 */
public abstract class EventConsumer {
    @Inject
    Inbox inbox;

    /** Stable name, unique within the service; stands in the inbox and in dead letters. */
    protected abstract String name();

    /**
     * The effect of an event. May see events late or out of order on topics that keep every event; on compacted topics
     * stale ones are skipped before they come here. Whatever it throws, unless the infrastructure failed, makes the
     * event a dead letter.
     */
    protected abstract void handle(ReceivedEvent event);

    /** Returns when the event is handled, known already, or a dead letter. */
    protected final void accept(ConsumerRecord<String, byte[]> consumed) {
        inbox.receive(this, ArrivedRecord.of(consumed));
    }
}
