package nl.hoofdzaakwerk.testkit.kit;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Write down what they hear; hours of 13 are more than they can take, until told otherwise. */
final class Consumers {
    private Consumers() {}

    @ApplicationScoped
    static class VacancyConsumer extends EventConsumer {
        private final EntityManager entityManager;

        VacancyConsumer(EntityManager entityManager) {
            this.entityManager = entityManager;
        }

        @Incoming("vacancies")
        @Blocking
        public void receive(ConsumerRecord<String, byte[]> consumed) {
            accept(consumed);
        }

        @Override
        protected String name() {
            return "vacancies";
        }

        @Override
        protected void handle(ReceivedEvent event) {
            write(
                    entityManager,
                    event,
                    event.payload()
                            .map(VacancyPublished.class::cast)
                            .map(VacancyPublished::title)
                            .orElse(null));
        }
    }

    @ApplicationScoped
    static class PlacementConsumer extends EventConsumer {
        static volatile boolean superstitious = true;

        private final EntityManager entityManager;

        PlacementConsumer(EntityManager entityManager) {
            this.entityManager = entityManager;
        }

        @Incoming("placements")
        @Blocking
        public void receive(ConsumerRecord<String, byte[]> consumed) {
            accept(consumed);
        }

        @Override
        protected String name() {
            return "placements";
        }

        @Override
        protected void handle(ReceivedEvent event) {
            PlacementMade made = (PlacementMade) event.payload().orElseThrow();
            write(entityManager, event, Integer.toString(made.hoursPerWeek()));
            if (made.hoursPerWeek() == 13 && superstitious) {
                throw new IllegalStateException("thirteen hours");
            }
        }
    }

    private static void write(EntityManager entityManager, ReceivedEvent event, String what) {
        entityManager
                .createNativeQuery("insert into heard (key, type, what) values (?, ?, ?)")
                .setParameter(1, event.key())
                .setParameter(2, event.type().name())
                .setParameter(3, what)
                .executeUpdate();
    }
}
