package nl.hoofdzaakwerk.reporting.figures;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.hoofdzaakwerk.events.WithdrawalConfirmed;
import nl.hoofdzaakwerk.events.WithdrawalEvent;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Erases on demand (rules G1 and G4), and confirms the demand, also when nothing was known. A withdrawn consent is
 * honoured in the same way, since nothing particular may be kept without it.
 */
@ApplicationScoped
class WithdrawalsConsumer extends EventConsumer {
    private final FactsIntake intake;
    private final Erasure erasure;
    private final Outbox outbox;
    private final Clock clock;
    private final String self;

    WithdrawalsConsumer(
            FactsIntake intake,
            Erasure erasure,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String self) {
        this.intake = intake;
        this.erasure = erasure;
        this.outbox = outbox;
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
        intake.enter();
        erasure.of(withdrawal.pseudonym());
        outbox.publish(new WithdrawalConfirmed(withdrawal.pseudonym(), self, event.id(), clock.instant()));
        intake.tally(event);
    }
}
