package nl.hoofdzaakwerk.matching.board;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import org.jboss.logging.Logger;

/** What the boards did, and the alarm when a proof did not hold. */
@ApplicationScoped
class BoardMetrics {

    private static final Logger LOG = Logger.getLogger(BoardMetrics.class);

    private final Counter changes;
    private final Counter checks;
    private final Counter failures;
    private final Counter rebuilds;
    private final Timer repair;
    private final Timer rebuild;
    private final Clock clock;
    private volatile Alarm last;

    BoardMetrics(MeterRegistry metrics, Clock clock) {
        this.clock = clock;
        changes = metrics.counter("hw.boards.changes");
        checks = metrics.counter("hw.boards.certificate.checks");
        failures = metrics.counter("hw.boards.certificate.failures");
        rebuilds = metrics.counter("hw.boards.rebuilds");
        repair = metrics.timer("hw.boards.reoptimisation");
        rebuild = metrics.timer("hw.boards.rebuild");
    }

    /** A proof that did not hold. */
    record Alarm(RegionCode region, Instant at) {}

    void followed(int touched, Duration took) {
        changes.increment(touched);
        checks.increment();
        repair.record(took);
    }

    void rebuilt(Duration took) {
        rebuilds.increment();
        checks.increment();
        rebuild.record(took);
    }

    void certified() {
        checks.increment();
    }

    /** Counts, logs and remembers it; what follows is solved from nothing. */
    void alarm(RegionCode region, RuntimeException reason) {
        failures.increment();
        last = new Alarm(region, clock.instant());
        LOG.errorf(reason, "The board of %s was not certified; it is solved anew", region);
    }

    Optional<Alarm> lastAlarm() {
        return Optional.ofNullable(last);
    }
}
