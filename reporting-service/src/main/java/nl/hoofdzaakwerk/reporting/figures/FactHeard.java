package nl.hoofdzaakwerk.reporting.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.GuidanceStepTaken;
import nl.hoofdzaakwerk.events.PlacementEnded;
import nl.hoofdzaakwerk.events.PlacementHoursChanged;
import nl.hoofdzaakwerk.events.PlacementSustainabilityRevoked;
import nl.hoofdzaakwerk.events.PlacementSustained;
import nl.hoofdzaakwerk.events.TrajectoryCorrected;
import nl.hoofdzaakwerk.events.TrajectoryEnded;
import nl.hoofdzaakwerk.events.TrajectoryFact;
import nl.hoofdzaakwerk.events.TrajectoryPlaced;
import nl.hoofdzaakwerk.events.TrajectoryStarted;
import nl.hoofdzaakwerk.reporting.figures.model.FactDays;

/**
 * Something that people recorded of a trajectory was taken in, in the running transaction; once, and not when tables
 * are filled anew.
 *
 * @param trajectoryId its pseudonym
 * @param happenedOn day of what happened
 * @param toldAt when the service that knows it told it
 */
public record FactHeard(UUID trajectoryId, LocalDate happenedOn, Instant toldAt) {

    /** Empty for a correction, and for what is worked out rather than recorded. */
    static Optional<FactHeard> of(TrajectoryFact fact, Instant toldAt) {
        FactHeard heard = new FactHeard(fact.trajectoryId(), FactDays.of(fact), toldAt);
        return switch (fact) {
            case TrajectoryStarted started -> Optional.of(heard);
            case GuidanceStepTaken step -> Optional.of(heard);
            case TrajectoryEnded ended -> Optional.of(heard);
            case TrajectoryPlaced placed -> Optional.of(heard);
            case PlacementHoursChanged changed -> Optional.of(heard);
            case PlacementEnded ended -> Optional.of(heard);
            case TrajectoryCorrected corrected -> Optional.empty();
            case PlacementSustained sustained -> Optional.empty();
            case PlacementSustainabilityRevoked revoked -> Optional.empty();
        };
    }
}
