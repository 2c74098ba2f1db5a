package nl.hoofdzaakwerk.matching.meeting;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.events.RegionProgrammePublished;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the names of the regions as the programme tells them. */
@ApplicationScoped
class RegionNameConsumer extends EventConsumer {

    private final RegionNames names;

    RegionNameConsumer(RegionNames names) {
        this.names = names;
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
        event.payload()
                .map(RegionProgrammePublished.class::cast)
                .ifPresent(told -> names.keep(told.region(), told.name()));
    }
}
