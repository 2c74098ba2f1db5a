package nl.hoofdzaakwerk.reporting.programme.model;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A region's own target of a year as it is kept.
 *
 * @param baseline null without one, and then so is the rest of it
 */
@Embeddable
record OwnTarget(
        int trajectories, Integer baseline, LocalDate baselineFrom, LocalDate baselineUntil, String baselineSource) {

    static OwnTarget of(Target target, Optional<Baseline> baseline) {
        return baseline.map(known -> new OwnTarget(
                        target.trajectories(), known.value(), known.from(), known.until(), known.source()))
                .orElseGet(() -> new OwnTarget(target.trajectories(), null, null, null, null));
    }

    Target toTarget() {
        return new Target(trajectories);
    }

    Optional<Baseline> toBaseline() {
        return baseline == null
                ? Optional.empty()
                : Optional.of(new Baseline(baseline, baselineFrom, baselineUntil, baselineSource));
    }
}
