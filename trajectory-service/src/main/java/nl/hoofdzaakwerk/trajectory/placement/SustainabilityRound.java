package nl.hoofdzaakwerk.trajectory.placement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.trajectory.round.NightlyRound;

/** A7: every day, finds the work that became sustainable. Several at once do no harm: each waits for the trajectory. */
@ApplicationScoped
class SustainabilityRound implements NightlyRound {
    private static final String NAME = "sustainability";
    private static final int BATCH = 200;

    private final Placements placements;
    private final TrajectoryWork trajectoryWork;
    private final Tenancy tenancy;
    private final Clock clock;

    SustainabilityRound(Placements placements, TrajectoryWork trajectoryWork, Tenancy tenancy, Clock clock) {
        this.placements = placements;
        this.trajectoryWork = trajectoryWork;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Scheduled(
            cron = "0 5 0 * * ?",
            timeZone = "Europe/Amsterdam",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() {
        run();
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @return how many placements became sustainable */
    @Override
    public int run() {
        int sustained = 0;
        List<UUID> due = due();
        while (!due.isEmpty()) {
            int inBatch = due.stream()
                    .mapToInt(id -> tenancy.asSystem(NAME, () -> sustain(id)) ? 1 : 0)
                    .sum();
            if (inBatch == 0) {
                break;
            }
            sustained += inBatch;
            due = due();
        }
        return sustained;
    }

    private List<UUID> due() {
        return tenancy.asSystem(NAME, () -> placements.dueToSustain(LocalDate.now(clock), BATCH));
    }

    private boolean sustain(UUID placementId) {
        var inHand = trajectoryWork.take(placementId);
        boolean sustained = trajectoryWork.sustainIfDue(inHand.placement());
        trajectoryWork.follow(inHand.trajectory());
        return sustained;
    }
}
