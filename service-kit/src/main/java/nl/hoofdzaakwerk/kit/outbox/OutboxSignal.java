package nl.hoofdzaakwerk.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay when a transaction with events has ended. */
@ApplicationScoped
class OutboxSignal {
    private final Semaphore waiting = new Semaphore(0);

    void give() {
        waiting.release();
    }

    void await(long milliseconds) throws InterruptedException {
        if (waiting.tryAcquire(milliseconds, TimeUnit.MILLISECONDS)) {
            waiting.drainPermits();
        }
    }
}
