package nl.hoofdzaakwerk.reporting.figures;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Topic;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the vacancies that are open to matching. */
@ApplicationScoped
class VacanciesConsumer extends FactsConsumer {
    private static final String OPEN = """
            insert into vacancy_fact as v (vacancy_id, region, open_positions) values (?1, ?2, ?3)
            on conflict (vacancy_id) do update
                set region = excluded.region, open_positions = excluded.open_positions
            """;
    private static final String CLOSE = "delete from vacancy_fact where vacancy_id = ?1";

    private final EntityManager entityManager;
    private final KnownRegions regions;

    VacanciesConsumer(FactsIntake intake, EntityManager entityManager, KnownRegions regions) {
        super(intake);
        this.entityManager = entityManager;
        this.regions = regions;
    }

    @Incoming("vacancies")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> received) {
        accept(received);
    }

    @Override
    public String channel() {
        return "vacancies";
    }

    @Override
    public Topic topic() {
        return Topics.VACANCIES;
    }

    @Override
    List<LocalDate> daysOf(ReceivedEvent event) {
        return List.of();
    }

    @Override
    boolean takeIn(ReceivedEvent event) {
        event.payload().map(VacancyPublished.class::cast).ifPresentOrElse(this::open, () -> close(event.key()));
        return true;
    }

    private void open(VacancyPublished vacancy) {
        entityManager
                .createNativeQuery(OPEN)
                .setParameter(1, vacancy.vacancyId())
                .setParameter(2, regions.require(vacancy.region()))
                .setParameter(3, vacancy.openPositions())
                .executeUpdate();
    }

    private void close(String vacancyId) {
        entityManager
                .createNativeQuery(CLOSE)
                .setParameter(1, UUID.fromString(vacancyId))
                .executeUpdate();
    }
}
