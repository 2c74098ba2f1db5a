package nl.hoofdzaakwerk.trajectory.privacy;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.events.SubjectFilePart;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what other services hold about a person who asked for the own file. */
@ApplicationScoped
class SubjectFilePartConsumer extends EventConsumer {
    private final SubjectFileCollector collector;

    SubjectFilePartConsumer(SubjectFileCollector collector) {
        this.collector = collector;
    }

    @Incoming("subject-file-parts")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> consumed) {
        accept(consumed);
    }

    @Override
    protected String name() {
        return "subject-file-parts";
    }

    /** A tombstone is this service's own: the part was taken in. */
    @Override
    protected void handle(ReceivedEvent event) {
        if (event.payload().orElse(null) instanceof SubjectFilePart part) {
            collector.take(part);
        }
    }
}
