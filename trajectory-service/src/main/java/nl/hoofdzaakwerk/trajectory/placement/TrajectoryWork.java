package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.CandidateChanged;
import nl.hoofdzaakwerk.trajectory.placement.model.Ending;
import nl.hoofdzaakwerk.trajectory.placement.model.OpenWork;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.progress.Trajectories;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;

/** The steps of work that every use case shares; each tells the other services. */
@ApplicationScoped
class TrajectoryWork {
    private final Trajectories trajectories;
    private final Placements placements;
    private final PlacementEvents events;
    private final PlacementSignals signals;
    private final WorkRules rules;
    private final ProcessingLog processingLog;
    private final Event<CandidateChanged> candidates;
    private final Event<PlacementChanged> changes;
    private final Clock clock;

    TrajectoryWork(
            Trajectories trajectories,
            Placements placements,
            PlacementEvents events,
            PlacementSignals signals,
            WorkRules rules,
            ProcessingLog processingLog,
            Event<CandidateChanged> candidates,
            Event<PlacementChanged> changes,
            Clock clock) {
        this.trajectories = trajectories;
        this.placements = placements;
        this.events = events;
        this.signals = signals;
        this.rules = rules;
        this.processingLog = processingLog;
        this.candidates = candidates;
        this.changes = changes;
        this.clock = clock;
    }

    /** A placement with its trajectory, which is locked: all that happens to it happens one after the other. */
    record InHand(Trajectory trajectory, Placement placement) {}

    /** @throws Problem 404 when the caller sees no such placement */
    InHand take(UUID placementId) {
        UUID trajectoryId = placements.trajectoryOf(placementId).orElseThrow(Problem::notFound);
        Trajectory trajectory = trajectories.forChange(trajectoryId).orElseThrow(Problem::notFound);
        return new InHand(trajectory, placements.findByIdOptional(placementId).orElseThrow(Problem::notFound));
    }

    /** A7: notes that work became sustainable, also when that day has long passed. */
    boolean sustainIfDue(Placement placement) {
        boolean now = placement.sustainIfDue(LocalDate.now(clock));
        if (now) {
            events.sustained(placement);
            changes.fire(new PlacementChanged(placement.id(), placement.trajectoryId()));
        }
        return now;
    }

    /** A7: derives the day anew, and tells when it became another. */
    void rederive(Placement placement) {
        Optional<LocalDate> before = placement.sustainedOn();
        rules.rederive(placement, LocalDate.now(clock));
        if (placement.sustainedOn().equals(before)) {
            return;
        }
        if (placement.sustainedOn().isPresent()) {
            events.sustained(placement);
        } else {
            events.sustainabilityRevoked(placement, before.orElseThrow());
        }
    }

    /** What was completed before the last day still counts. */
    void end(Placement placement, Ending ending) {
        placement.end(ending);
        placement.followHours(LocalDate.now(clock));
        rederive(placement);
        events.ended(placement);
        changes.fire(new PlacementChanged(placement.id(), placement.trajectoryId()));
    }

    /** Brings in line with the work of a trajectory what depends on it. */
    void follow(Trajectory trajectory) {
        trajectory.follow(OpenWork.of(placements.of(trajectory.id())));
        placements.flush();
        signals.refresh(trajectory);
    }

    /** The last step of every change a caller makes. */
    void settle(Trajectory trajectory, Placement placement) {
        follow(trajectory);
        processingLog.record("placement", trajectory.candidateId());
        candidates.fire(new CandidateChanged(trajectory.candidateId()));
        changes.fire(new PlacementChanged(placement.id(), trajectory.id()));
    }
}
