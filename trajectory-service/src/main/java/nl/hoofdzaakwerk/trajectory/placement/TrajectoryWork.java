package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.hoofdzaakwerk.trajectory.placement.model.OpenWork;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.PlacementEndReason;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;

/** The steps of work that every use case shares; each tells the other services. */
@ApplicationScoped
class TrajectoryWork {
    private final Placements placements;
    private final PlacementEvents events;
    private final Clock clock;

    TrajectoryWork(Placements placements, PlacementEvents events, Clock clock) {
        this.placements = placements;
        this.events = events;
        this.clock = clock;
    }

    /** A7: notes that work became sustainable, also when that day has long passed. */
    boolean sustainIfDue(Placement placement) {
        boolean now = placement.sustainIfDue(LocalDate.now(clock));
        if (now) {
            events.sustained(placement);
        }
        return now;
    }

    /** What was completed before the last day still counts. */
    void end(Placement placement, LocalDate lastDay, PlacementEndReason reason) {
        placement.end(lastDay, reason);
        sustainIfDue(placement);
        events.ended(placement);
    }

    void follow(Trajectory trajectory) {
        trajectory.follow(OpenWork.of(placements.of(trajectory.id())));
        placements.flush();
    }
}
