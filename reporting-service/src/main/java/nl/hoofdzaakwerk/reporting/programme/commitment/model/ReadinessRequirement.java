package nl.hoofdzaakwerk.reporting.programme.commitment.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/**
 * One thing a region needs before it is ready.
 *
 * @param position in the list, from 1
 * @param level null when either will do
 * @param role null when any will do
 * @param atLeast how many organisations: 1 to {@value #MOST}
 */
@Embeddable
public record ReadinessRequirement(
        int position,
        @Enumerated(EnumType.STRING) RequiredParty party,
        @Enumerated(EnumType.STRING) CommitmentLevel level,
        @Enumerated(EnumType.STRING) ApproverRole role,
        int atLeast) {
    public static final int MOST = 100;

    public ReadinessRequirement {
        if (atLeast < 1 || atLeast > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " organisations are needed: " + atLeast);
        }
    }

    boolean isMetBy(Commitment commitment, String centre) {
        return party.is(commitment, centre)
                && Optional.ofNullable(level).map(commitment.level()::equals).orElse(true)
                && Optional.ofNullable(role).map(commitment.role()::equals).orElse(true);
    }
}
