package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The end of work.
 *
 * @param lastDay of the work
 * @param by who ended it, where that is known
 * @param wouldRehire whether the employer would take the person back, where that is known
 */
public record Ending(
        LocalDate lastDay, PlacementEndReason reason, Optional<EndedBy> by, Optional<Boolean> wouldRehire) {
    public Ending {
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(reason, "reason");
    }

    public static Ending of(LocalDate lastDay, PlacementEndReason reason) {
        return new Ending(lastDay, reason, Optional.empty(), Optional.empty());
    }
}
