package nl.hoofdzaakwerk.employer.privacy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.hoofdzaakwerk.employer.aftercare.Placements;
import nl.hoofdzaakwerk.events.ConsentWithdrawn;
import nl.hoofdzaakwerk.events.ErasureDemanded;
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
 * pseudonym. The person behind a placement is known elsewhere by the placement's id: an erasure under that id gives the
 * placement a new one that nobody else knows, and the work stays countable (X6).
 */
@ApplicationScoped
class WithdrawalsConsumer extends EventConsumer {
    private final Placements placements;
    private final Outbox outbox;
    private final Clock clock;
    private final String ownName;

    WithdrawalsConsumer(
            Placements placements,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String ownName) {
        this.placements = placements;
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
            switch (event) {
                case ErasureDemanded erasure -> placements.forgetPerson(erasure.pseudonym());
                case ConsentWithdrawn withdrawn -> {}
            }
            outbox.publish(new WithdrawalConfirmed(event.pseudonym(), ownName, received.id(), clock.instant()));
        }
    }
}
