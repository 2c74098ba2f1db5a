package nl.hoofdzaakwerk.trajectory.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.trajectory.round.NightlyRound;

/** Every day, deletes persons' files that were kept for their short time. */
@ApplicationScoped
class SubjectFileRound implements NightlyRound {
    private static final String NAME = "subject-files";

    private final SubjectFiles files;
    private final Tenancy tenancy;
    private final Clock clock;

    SubjectFileRound(SubjectFiles files, Tenancy tenancy, Clock clock) {
        this.files = files;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Scheduled(
            cron = "0 45 0 * * ?",
            timeZone = "Europe/Amsterdam",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() {
        run();
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @return how many files were deleted */
    @Override
    public int run() {
        return tenancy.asSystem(NAME, () -> files.deleteExpired(clock.instant()));
    }
}
