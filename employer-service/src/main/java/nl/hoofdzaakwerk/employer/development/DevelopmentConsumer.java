package nl.hoofdzaakwerk.employer.development;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.development.model.DevelopmentTask;
import nl.hoofdzaakwerk.employer.development.model.WantedWork;
import nl.hoofdzaakwerk.events.JobDevelopmentAsked;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Follows {@code hw.job-development.v1} (X17): a request becomes a task of the region's WSP; a tombstone closes it as
 * no longer needed. A request that arrives after its own tombstone is stale and skipped before it comes here.
 */
@ApplicationScoped
class DevelopmentConsumer extends EventConsumer {
    private final DevelopmentTasks tasks;
    private final Clock clock;

    DevelopmentConsumer(DevelopmentTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @Incoming("job-development")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        accept(record);
    }

    @Override
    protected String name() {
        return "job-development";
    }

    @Override
    protected void handle(ReceivedEvent received) {
        if (received.payload().isEmpty()) {
            tasks.lock(UUID.fromString(received.key())).ifPresent(task -> task.takenBack(LocalDate.now(clock)));
        } else {
            keep((JobDevelopmentAsked) received.payload().get());
        }
    }

    private void keep(JobDevelopmentAsked asked) {
        var work = WantedWork.of(asked);
        var today = LocalDate.now(clock);
        tasks.lock(asked.requestId())
                .ifPresentOrElse(
                        task -> task.askedAgain(work, today),
                        () -> tasks.persist(new DevelopmentTask(
                                asked.requestId(), asked.region(), work, asked.askedDate(), today)));
    }
}
