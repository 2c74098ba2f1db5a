package nl.hoofdzaakwerk.reporting.rebuild;

import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Makes rows of a part of a topic in memory, and copies them in. A topic is read in as many passes as keep the memory
 * within bounds; each pass sees all facts of its own share of things.
 */
interface Fold {
    /** Whether the record may belong to a pass; what is not certain before it is read, may. */
    boolean concerns(ConsumerRecord<String, byte[]> record, int pass, int passes);

    /** @throws IllegalArgumentException when the event cannot be counted */
    void add(ReceivedEvent event, int pass, int passes);

    /** Copies in what was made, in the caller's transaction, and begins anew. */
    void flush();
}
