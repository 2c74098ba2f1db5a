package nl.hoofdzaakwerk.reporting.figures;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.WithdrawalConfirmed;
import nl.hoofdzaakwerk.events.WithdrawalEvent;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.reporting.figures.model.TrackedTrajectory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Erases on demand (rules G1 and G4): the pseudonym and everything particular goes, the anonymous count stays, and the
 * demand is confirmed, also when nothing was known. A withdrawn consent is honoured in the same way, since nothing
 * particular may be kept without it.
 */
@ApplicationScoped
class WithdrawalsConsumer extends EventConsumer {
    private final TrackedTrajectories facts;
    private final Outbox outbox;
    private final EventTally tally;
    private final ProcessingLog processingLog;
    private final Clock clock;
    private final String self;

    WithdrawalsConsumer(
            TrackedTrajectories facts,
            Outbox outbox,
            EventTally tally,
            ProcessingLog processingLog,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String self) {
        this.facts = facts;
        this.outbox = outbox;
        this.tally = tally;
        this.processingLog = processingLog;
        this.clock = clock;
        this.self = self;
    }

    @Incoming("withdrawals")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> received) {
        accept(received);
    }

    @Override
    protected String name() {
        return "withdrawals";
    }

    @Override
    protected void handle(ReceivedEvent event) {
        WithdrawalEvent withdrawal = (WithdrawalEvent) event.payload().orElseThrow();
        if (!withdrawal.receiver().equals(self)) {
            return;
        }
        erase(withdrawal.pseudonym());
        outbox.publish(new WithdrawalConfirmed(withdrawal.pseudonym(), self, event.id(), clock.instant()));
        tally.add(event.type());
    }

    private void erase(UUID pseudonym) {
        facts.lock(pseudonym);
        facts.rememberErasure(pseudonym, LocalDate.now(clock));
        facts.find(pseudonym).ifPresent(this::forget);
        processingLog.record("erasure", pseudonym);
    }

    private void forget(TrackedTrajectory trajectory) {
        if (trajectory.isStarted()) {
            trajectory.forget();
        } else {
            facts.delete(trajectory);
        }
    }
}
