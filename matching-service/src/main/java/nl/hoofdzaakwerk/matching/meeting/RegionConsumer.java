package nl.hoofdzaakwerk.matching.meeting;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.hoofdzaakwerk.events.RegionProgrammePublished;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the names of the regions as the programme tells them. */
@ApplicationScoped
class RegionConsumer extends EventConsumer {

    private final EntityManager entityManager;

    RegionConsumer(EntityManager entityManager) {
        this.entityManager = entityManager;
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
        event.payload().map(RegionProgrammePublished.class::cast).ifPresent(this::keep);
    }

    private void keep(RegionProgrammePublished told) {
        entityManager
                .createNativeQuery("""
                        insert into region_programme (region, name) values (:region, :name)
                        on conflict (region) do update set name = :name
                        """)
                .setParameter("region", told.region().value())
                .setParameter("name", told.name())
                .executeUpdate();
    }
}
