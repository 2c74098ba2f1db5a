package nl.hoofdzaakwerk.matching.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.hoofdzaakwerk.matching.scoring.RulesSet;

/** Other rules judge every pair of the region anew (X21, E2). */
@ApplicationScoped
class RulesObserver {

    private final PoolChanges changes;

    RulesObserver(PoolChanges changes) {
        this.changes = changes;
    }

    void onRules(@Observes RulesSet set) {
        changes.region(set.region());
    }
}
