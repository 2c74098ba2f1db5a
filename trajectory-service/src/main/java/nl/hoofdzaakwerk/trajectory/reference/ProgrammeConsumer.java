package nl.hoofdzaakwerk.trajectory.reference;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.events.RegionProgrammePublished;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps what reporting publishes about the regions. */
@ApplicationScoped
class ProgrammeConsumer extends EventConsumer {
    private final RegionProgrammes programmes;

    ProgrammeConsumer(RegionProgrammes programmes) {
        this.programmes = programmes;
    }

    @Incoming("programme")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> consumed) {
        accept(consumed);
    }

    @Override
    protected String name() {
        return "programme";
    }

    @Override
    protected void handle(ReceivedEvent event) {
        if (event.payload().orElse(null) instanceof RegionProgrammePublished published) {
            RegionProgramme programme = programmes
                    .findByIdOptional(published.region().value())
                    .orElseGet(() -> new RegionProgramme(published.region()));
            programme.hear(published);
            programmes.persist(programme);
        }
    }
}
