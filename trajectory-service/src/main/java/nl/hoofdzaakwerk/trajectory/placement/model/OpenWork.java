package nl.hoofdzaakwerk.trajectory.placement.model;

import java.util.Collection;
import nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryLifeCycle;

/** What the placements of a trajectory mean for its state. */
public final class OpenWork {
    private OpenWork() {}

    /** Unpaid work and trials are steps: the search for paid work goes on. */
    public static TrajectoryLifeCycle.Work of(Collection<Placement> placements) {
        var openPaid = placements.stream()
                .filter(placement -> placement.isOpen() && placement.work().isPaid())
                .toList();
        if (openPaid.isEmpty()) {
            return TrajectoryLifeCycle.Work.NONE;
        }
        return openPaid.stream().anyMatch(placement -> placement.sustainedOn().isPresent())
                ? TrajectoryLifeCycle.Work.SUSTAINABLE
                : TrajectoryLifeCycle.Work.OPEN;
    }
}
