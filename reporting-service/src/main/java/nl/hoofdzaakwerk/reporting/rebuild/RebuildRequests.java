package nl.hoofdzaakwerk.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.rebuild.model.Rebuild;
import nl.hoofdzaakwerk.reporting.rebuild.model.WhenDifferent;

/** Rebuilds that operators ask for: one at a time. */
@ApplicationScoped
class RebuildRequests {
    private final Rebuilds rebuilds;
    private final TransactionLocks locks;
    private final Clock clock;

    RebuildRequests(Rebuilds rebuilds, TransactionLocks locks, Clock clock) {
        this.rebuilds = rebuilds;
        this.locks = locks;
        this.clock = clock;
    }

    /** Empty when another is not ended yet. */
    Optional<Rebuild> ask(WhenDifferent whenDifferent) {
        locks.take("ask for a rebuild");
        if (rebuilds.lockOpen().isPresent()) {
            return Optional.empty();
        }
        Rebuild asked = new Rebuild(whenDifferent, clock.instant());
        rebuilds.persistAndFlush(asked);
        return Optional.of(asked);
    }
}
