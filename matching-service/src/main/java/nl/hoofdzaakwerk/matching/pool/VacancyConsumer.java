package nl.hoofdzaakwerk.matching.pool;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the vacancies as the employer-service tells them. A tombstone takes the vacancy away at once (E6). */
@ApplicationScoped
class VacancyConsumer extends EventConsumer {

    private final Vacancies vacancies;
    private final Event<VacancyLeft> left;
    private final PoolChanges changes;

    VacancyConsumer(Vacancies vacancies, Event<VacancyLeft> left, PoolChanges changes) {
        this.vacancies = vacancies;
        this.left = left;
        this.changes = changes;
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
        if (event.payload().isEmpty()) {
            remove(UUID.fromString(event.key()));
        } else {
            take((VacancyPublished) event.payload().get());
        }
    }

    private void take(VacancyPublished told) {
        vacancies
                .lock(told.vacancyId())
                .ifPresentOrElse(vacancy -> takeAnew(vacancy, told), () -> vacancies.persist(Vacancy.of(told)));
        changes.vacancy(told.region(), told.vacancyId());
    }

    private void takeAnew(Vacancy vacancy, VacancyPublished told) {
        changes.vacancy(vacancy.region(), vacancy.id());
        vacancy.take(told);
    }

    private void remove(UUID vacancyId) {
        vacancies.lock(vacancyId).ifPresent(vacancy -> {
            vacancies.delete(vacancy);
            changes.vacancy(vacancy.region(), vacancyId);
            left.fire(new VacancyLeft(vacancyId));
        });
    }
}
