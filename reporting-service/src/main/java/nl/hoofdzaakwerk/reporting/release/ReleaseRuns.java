package nl.hoofdzaakwerk.reporting.release;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;

/** Makes a release each night, and those that are asked for soon after. */
@ApplicationScoped
class ReleaseRuns {
    private static final String NAME = "release";

    private final ReleaseMaker maker;
    private final ReleaseRepository releases;
    private final Tenancy tenancy;
    private final Clock clock;

    ReleaseRuns(ReleaseMaker maker, ReleaseRepository releases, Tenancy tenancy, Clock clock) {
        this.maker = maker;
        this.releases = releases;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Scheduled(identity = NAME, every = "{hw.releases.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeRequested() {
        tenancy.asSystem(NAME, releases::requested).forEach(maker::make);
    }

    /** Asks only: whoever is first makes it. */
    @Scheduled(identity = "nightly-release", cron = "{hw.releases.nightly}", timeZone = "Europe/Amsterdam")
    void askNightly() {
        tenancy.asSystem(NAME, () -> {
            if (releases.requested().isEmpty()) {
                releases.persist(new StoredRelease(Ids.next(), ReleaseReason.NIGHTLY, clock.instant()));
            }
        });
    }
}
