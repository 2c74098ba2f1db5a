package nl.hoofdzaakwerk.reporting.rebuild;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.rebuild.model.Rebuild;
import nl.hoofdzaakwerk.reporting.rebuild.model.RebuildState;
import org.jboss.logging.Logger;

/** Does the rebuild that an operator asked for, in the background; one instance of the service takes it. */
@ApplicationScoped
class RebuildJob {
    static final String NAME = "rebuild";
    static final Duration LONGEST_STEP = Duration.ofMinutes(30);

    private static final Logger LOG = Logger.getLogger(RebuildJob.class);

    private final Rebuilds rebuilds;
    private final Rebuilding rebuilding;
    private final RebuildProgress progress;
    private final Tenancy tenancy;
    private final Clock clock;

    RebuildJob(Rebuilds rebuilds, Rebuilding rebuilding, RebuildProgress progress, Tenancy tenancy, Clock clock) {
        this.rebuilds = rebuilds;
        this.rebuilding = rebuilding;
        this.progress = progress;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Scheduled(identity = NAME, every = "{hw.rebuild.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void runIfAsked() {
        tenancy.asSystem(NAME, this::take).ifPresent(this::run);
    }

    private Optional<UUID> take() {
        Optional<Rebuild> open = rebuilds.lockOpen();
        open.filter(rebuild -> rebuild.isAbandoned(clock.instant()))
                .ifPresent(rebuild -> rebuild.fail("broken off", clock.instant()));
        return open.filter(rebuild -> rebuild.state() == RebuildState.ASKED).map(rebuild -> {
            rebuild.begin(clock.instant());
            return rebuild.id();
        });
    }

    private void run(UUID id) {
        try {
            rebuilding.run(id);
        } catch (RuntimeException e) {
            LOG.errorf(e, "rebuild %s failed", id);
            progress.failed(id, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
