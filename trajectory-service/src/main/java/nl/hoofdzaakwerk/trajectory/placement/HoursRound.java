package nl.hoofdzaakwerk.trajectory.placement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.trajectory.intake.CandidateChanged;
import nl.hoofdzaakwerk.trajectory.round.NightlyRound;

/** A7: every day, lets the hours hold that were agreed to hold from today; the search follows them (E6). */
@ApplicationScoped
class HoursRound implements NightlyRound {
    private static final String NAME = "placement-hours";
    private static final int BATCH = 200;

    private final Placements placements;
    private final TrajectoryWork trajectoryWork;
    private final Event<CandidateChanged> changes;
    private final Tenancy tenancy;
    private final Clock clock;

    HoursRound(
            Placements placements,
            TrajectoryWork trajectoryWork,
            Event<CandidateChanged> changes,
            Tenancy tenancy,
            Clock clock) {
        this.placements = placements;
        this.trajectoryWork = trajectoryWork;
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Scheduled(
            cron = "0 2 0 * * ?",
            timeZone = "Europe/Amsterdam",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() {
        run();
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @return how many placements have other hours */
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
        return tenancy.asSystem(NAME, () -> placements.withOtherHours(LocalDate.now(clock), after, BATCH));
    }

    private int follow(UUID placementId) {
        var inHand = trajectoryWork.take(placementId);
        boolean changed = inHand.placement().followHours(LocalDate.now(clock));
        if (changed) {
            placements.flush();
            changes.fire(new CandidateChanged(inHand.trajectory().candidateId()));
        }
        return changed ? 1 : 0;
    }
}
