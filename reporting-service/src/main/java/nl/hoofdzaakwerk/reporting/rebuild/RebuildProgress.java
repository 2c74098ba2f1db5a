package nl.hoofdzaakwerk.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.rebuild.model.Rebuild;
import nl.hoofdzaakwerk.reporting.rebuild.model.RebuildPhase;

/** How far a rebuild is, in transactions of its own. */
@ApplicationScoped
class RebuildProgress {
    private final Rebuilds rebuilds;
    private final Tenancy tenancy;
    private final Clock clock;

    RebuildProgress(Rebuilds rebuilds, Tenancy tenancy, Clock clock) {
        this.rebuilds = rebuilds;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    void at(UUID id, RebuildPhase phase, Tally tally) {
        change(id, rebuild -> rebuild.isAt(phase, tally.events(), tally.refusals(), clock.instant()));
    }

    void failed(UUID id, String reason) {
        change(id, rebuild -> rebuild.fail(reason, clock.instant()));
    }

    void change(UUID id, Consumer<Rebuild> change) {
        tenancy.asSystem(RebuildJob.NAME, () -> change.accept(rebuilds.findById(id)));
    }
}
