package nl.hoofdzaakwerk.trajectory.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.progress.TrajectoryResource.TrajectorySearch;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;

/** Searches trajectories: by what they are, by what stands still (X4), and by the name of whom they are about (P2). */
@ApplicationScoped
class TrajectoryFinder {
    private final Trajectories trajectories;
    private final Candidates candidates;
    private final Stalls stalls;
    private final Clock clock;

    TrajectoryFinder(Trajectories trajectories, Candidates candidates, Stalls stalls, Clock clock) {
        this.trajectories = trajectories;
        this.candidates = candidates;
        this.stalls = stalls;
        this.clock = clock;
    }

    /** One more than the page has, when there is more. A name finds only persons whom the caller may see. */
    List<Trajectory> find(Caller caller, TrajectorySearch search, PageRequest page) {
        var filter = new TrajectoryFilter(
                Boolean.TRUE.equals(search.mine()),
                search.nameWords() == null ? null : candidates.named(caller, search.nameWords()),
                search.state(),
                search.method(),
                search.region(),
                search.subregion(),
                search.route(),
                search.coach(),
                search.startedFrom(),
                search.startedUntil(),
                Boolean.TRUE.equals(search.overdue()) ? LocalDate.now(clock) : null,
                Boolean.TRUE.equals(search.stalled()) ? stalls.bounds() : null);
        return trajectories.page(caller, filter, page);
    }
}
