package nl.hoofdzaakwerk.trajectory.placement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.trajectory.round.NightlyRound;

/** A5, A7, A8, A9: every day, signals what time alone brings near or over its limit, each thing once. */
@ApplicationScoped
class PlacementSignalRound implements NightlyRound {
    private static final String NAME = "placement-signals";
    private static final int BATCH = 200;

    private final Placements placements;
    private final TrajectoryWork trajectoryWork;
    private final PlacementSignals signals;
    private final Tenancy tenancy;
    private final Clock clock;

    PlacementSignalRound(
            Placements placements,
            TrajectoryWork trajectoryWork,
            PlacementSignals signals,
            Tenancy tenancy,
            Clock clock) {
        this.placements = placements;
        this.trajectoryWork = trajectoryWork;
        this.signals = signals;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Scheduled(
            cron = "0 15 0 * * ?",
            timeZone = "Europe/Amsterdam",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() {
        run();
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @return how many signals are new */
    @Override
    public int run() {
        int changed = 0;
        List<UUID> due = due(null);
        while (!due.isEmpty()) {
            changed += due.stream()
                    .mapToInt(id -> tenancy.asSystem(NAME, () -> follow(id)))
                    .sum();
            due = due(due.getLast());
        }
        return changed;
    }

    private List<UUID> due(UUID after) {
        return tenancy.asSystem(NAME, () -> placements.toSignal(LocalDate.now(clock), after, BATCH));
    }

    private int follow(UUID placementId) {
        return signals.refresh(trajectoryWork.take(placementId).trajectory());
    }
}
