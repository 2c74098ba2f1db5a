package nl.hoofdzaakwerk.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import nl.hoofdzaakwerk.events.Cleanup;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import org.jboss.logging.Logger;

/**
 * Handles each event once. When the infrastructure fails it waits and tries again, so that nothing is lost; when the
 * event itself cannot be handled it becomes a dead letter and the events after it flow on.
 */
@ApplicationScoped
class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int ATTEMPTS = 3;
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final Tenancy tenancy;
    private final InboxTable table;
    private final DeadLetters deadLetters;
    private final EntityManager entityManager;
    private final MeterRegistry metrics;
    private volatile boolean stopping;

    Inbox(
            Tenancy tenancy,
            InboxTable table,
            DeadLetters deadLetters,
            EntityManager entityManager,
            MeterRegistry metrics) {
        this.tenancy = tenancy;
        this.table = table;
        this.deadLetters = deadLetters;
        this.entityManager = entityManager;
        this.metrics = metrics;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    void receive(EventConsumer consumer, ArrivedRecord arrived) {
        int failures = 0;
        long pause = FIRST_PAUSE_MS;
        while (true) {
            try {
                tenancy.asSystem(consumer.name(), () -> handleOnce(consumer, arrived));
                return;
            } catch (RuntimeException e) {
                if (!Failures.isInfrastructure(e) && ++failures >= ATTEMPTS) {
                    bury(consumer, arrived, e);
                    return;
                }
                LOG.warnf("%s tries an event again: %s", consumer.name(), e.getMessage());
                pause = sleep(pause, e);
            }
        }
    }

    private void handleOnce(EventConsumer consumer, ArrivedRecord arrived) {
        ReceivedEvent event = arrived.read();
        if (!table.isNew(consumer.name(), event.id())) {
            metrics.counter("hw.inbox.repeated", "consumer", consumer.name()).increment();
            return;
        }
        apply(consumer, event);
    }

    /** The effect of an event that is known to be new; in the caller's transaction. */
    void apply(EventConsumer consumer, ReceivedEvent event) {
        long last = table.raiseSequence(consumer.name(), event);
        if (event.type().topic().cleanup() == Cleanup.COMPACT && event.sequence() <= last) {
            metrics.counter("hw.inbox.stale", "consumer", consumer.name()).increment();
            return;
        }
        if (event.sequence() != last + 1 && last > 0) {
            metrics.counter("hw.inbox.out.of.order", "consumer", consumer.name())
                    .increment();
        }
        try {
            consumer.handle(event);
            entityManager.flush();
        } catch (RuntimeException e) {
            throw new Failures.HandlerException(e);
        }
        metrics.counter("hw.inbox.handled", "consumer", consumer.name()).increment();
    }

    private void bury(EventConsumer consumer, ArrivedRecord arrived, RuntimeException reason) {
        LOG.errorf(reason, "%s cannot handle a record of %s: dead letter", consumer.name(), arrived.topic());
        long pause = FIRST_PAUSE_MS;
        while (true) {
            try {
                tenancy.asSystem(
                        consumer.name(), () -> deadLetters.add(consumer.name(), arrived, Failures.reasonOf(reason)));
                return;
            } catch (RuntimeException e) {
                LOG.warnf("%s tries to store a dead letter again: %s", consumer.name(), e.getMessage());
                pause = sleep(pause, e);
            }
        }
    }

    private long sleep(long pause, RuntimeException failure) {
        if (stopping) {
            throw failure;
        }
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
        return Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
}
