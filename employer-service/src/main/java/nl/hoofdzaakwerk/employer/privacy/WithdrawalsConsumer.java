package nl.hoofdzaakwerk.employer.privacy;

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
 * Answers {@code hw.withdrawals.v1} where it asks this service to act. Nothing here is kept under a candidate's
 * pseudonym, neither with matches nor with placements, so there is nothing to remove before confirming.
 */
@ApplicationScoped
class WithdrawalsConsumer extends EventConsumer {
    private final Outbox outbox;
    private final Clock clock;
    private final String ownName;

    WithdrawalsConsumer(Outbox outbox, Clock clock, @ConfigProperty(name = "quarkus.application.name") String ownName) {
        this.outbox = outbox;
        this.clock = clock;
        this.ownName = ownName;
    }

    @Incoming("withdrawals")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        accept(record);
    }

    @Override
    protected String name() {
        return "withdrawals";
    }

    @Override
    protected void handle(ReceivedEvent received) {
        if (received.payload().orElseThrow() instanceof WithdrawalEvent event
                && event.receiver().equals(ownName)) {
            outbox.publish(new WithdrawalConfirmed(event.pseudonym(), ownName, received.id(), clock.instant()));
        }
    }
}
