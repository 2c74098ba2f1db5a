package nl.hoofdzaakwerk.employer.programme;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.events.RegionProgrammePublished;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows {@code hw.programme.v1}. */
@ApplicationScoped
class ProgrammeConsumer extends EventConsumer {
    private final RegionProgrammes programmes;

    ProgrammeConsumer(RegionProgrammes programmes) {
        this.programmes = programmes;
    }

    @Incoming("programme")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        accept(record);
    }

    @Override
    protected String name() {
        return "programme";
    }

    @Override
    protected void handle(ReceivedEvent received) {
        if (received.payload().isEmpty()) {
            programmes.deleteById(received.key());
        } else if (received.payload().get() instanceof RegionProgrammePublished published) {
            programmes
                    .of(published.region())
                    .ifPresentOrElse(
                            known -> known.follow(published), () -> programmes.persist(new RegionProgramme(published)));
        }
    }
}
