package nl.hoofdzaakwerk.trajectory.intake.model;

import java.util.Objects;
import java.util.Optional;
import nl.hoofdzaakwerk.events.BenefitKind;

/**
 * All that a scope decision looks at. There is no place for readiness, diagnosis, severity or history: they exclude
 * nobody (A2).
 *
 * @param careSetting empty when a municipality or UWV asks, which knows no health data (A4)
 */
public record ScopeFacts(
        Optional<CareSetting> careSetting, boolean canAndWantsToWork, BenefitKind benefit, ReferrerKind referredBy) {
    public ScopeFacts {
        Objects.requireNonNull(benefit, "benefit");
        Objects.requireNonNull(referredBy, "referredBy");
        if (careSetting.isEmpty() && referredBy == ReferrerKind.GGZ) {
            throw new IllegalArgumentException("a GGZ institution knows where its client gets care");
        }
    }
}
