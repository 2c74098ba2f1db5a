package nl.hoofdzaakwerk.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.figures.FactsIntake;
import nl.hoofdzaakwerk.reporting.figures.Projection;
import nl.hoofdzaakwerk.reporting.rebuild.model.Rebuild;
import nl.hoofdzaakwerk.reporting.rebuild.model.RebuildPhase;
import nl.hoofdzaakwerk.reporting.rebuild.model.TableDifference;
import org.jboss.logging.Logger;

/**
 * The last step, in one transaction: live facts wait, both sets of tables are brought to the same event and compared,
 * and the rebuilt ones become live. Whoever reads sees all of the one set or all of the other.
 */
@ApplicationScoped
class HandOver {
    private static final Logger LOG = Logger.getLogger(HandOver.class);
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int ATTEMPTS = 100;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(3);

    private final FactsIntake intake;
    private final ShadowTables tables;
    private final CatchUp catchUp;
    private final LiveRemains remains;
    private final Comparison comparison;
    private final Rebuilds rebuilds;
    private final RebuildProgress progress;
    private final EntityManager entityManager;
    private final Tenancy tenancy;
    private final Clock clock;

    HandOver(
            FactsIntake intake,
            ShadowTables tables,
            CatchUp catchUp,
            LiveRemains remains,
            Comparison comparison,
            Rebuilds rebuilds,
            RebuildProgress progress,
            EntityManager entityManager,
            Tenancy tenancy,
            Clock clock) {
        this.intake = intake;
        this.tables = tables;
        this.catchUp = catchUp;
        this.remains = remains;
        this.comparison = comparison;
        this.rebuilds = rebuilds;
        this.progress = progress;
        this.entityManager = entityManager;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Tries again while somebody reads for long. */
    void run(UUID id, Map<Projection, List<EventLog.Stretch>> read, Tally tally) {
        for (int attempt = 1; ; attempt++) {
            Tally withTail = tally.copy();
            try {
                tenancy.asSystem(RebuildJob.NAME, RebuildJob.LONGEST_STEP, () -> {
                    attempt(id, read, withTail);
                    return null;
                });
                return;
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !isBusy(e)) {
                    throw e;
                }
                LOG.info("somebody reads the facts; the rebuilt ones wait to become live");
                progress.at(id, RebuildPhase.COMPARING, tally);
                pause();
            }
        }
    }

    private void attempt(UUID id, Map<Projection, List<EventLog.Stretch>> read, Tally tally) {
        intake.close();
        long begin = System.nanoTime();
        tables.use();
        read.forEach((projection, stretches) -> catchUp.takeInHandled(projection, stretches, tally));
        entityManager.flush();
        entityManager.clear();
        remains.carryOver();
        List<TableDifference> differences = comparison.compare();
        Rebuild rebuild = rebuilds.findById(id);
        rebuild.isAt(RebuildPhase.COMPARING, tally.events(), tally.refusals(), clock.instant());
        boolean switches = rebuild.switches(differences);
        if (switches) {
            tables.becomeLive();
        }
        rebuild.end(differences, switches, Duration.ofNanos(System.nanoTime() - begin), clock.instant());
    }

    private static boolean isBusy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service stops", e);
        }
    }
}
