package nl.hoofdzaakwerk.events;

import java.util.UUID;

/** A fact about a trajectory, for reporting: pseudonymous, and the only place where the target group is told. */
public sealed interface TrajectoryFact extends Event
        permits TrajectoryStarted,
                TrajectoryCorrected,
                GuidanceStepTaken,
                TrajectoryEnded,
                TrajectoryPlaced,
                PlacementHoursChanged,
                PlacementSustained,
                PlacementSustainabilityRevoked,
                PlacementEnded {
    UUID trajectoryId();

    RegionCode region();

    @Override
    default String subject() {
        return trajectoryId().toString();
    }
}
