package nl.hoofdzaakwerk.employer.willingness.model;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/**
 * How evidence weighs and fades on a day (rule X9).
 *
 * @param quietDays for how many days after a contact nothing fades
 * @param mediumFrom lowest level of {@code MEDIUM}
 * @param highFrom lowest level of {@code HIGH}
 */
public record WillingnessRules(Map<EvidenceKind, Weight> weights, int quietDays, int mediumFrom, int highFrom) {
    /**
     * @param points what the evidence is worth on its day
     * @param halfLifeDays in how many silent days it loses half
     */
    public record Weight(int points, int halfLifeDays) {
        public Weight {
            if (points < 1 || halfLifeDays < 1) {
                throw new IllegalArgumentException("evidence weighs something, and fades in days");
            }
        }
    }

    /** @throws IllegalArgumentException when a kind lacks its weight, or more work with an employer weighs less */
    public WillingnessRules {
        weights = new EnumMap<>(weights);
        if (!weights.keySet().equals(EnumSet.allOf(EvidenceKind.class))) {
            throw new IllegalArgumentException("each kind of evidence has its weight");
        }
        var hire = weights.get(EvidenceKind.HIRE);
        var rehire = weights.get(EvidenceKind.REHIRE);
        if (rehire.points() < hire.points() || rehire.halfLifeDays() < hire.halfLifeDays()) {
            throw new IllegalArgumentException("who hires again shows no less than who hires once");
        }
        if (quietDays < 0 || mediumFrom < 1 || highFrom <= mediumFrom || highFrom > Willingness.MOST) {
            throw new IllegalArgumentException("bands follow each other between 1 and " + Willingness.MOST);
        }
    }

    @Override
    public Map<EvidenceKind, Weight> weights() {
        return Map.copyOf(weights);
    }

    Weight of(EvidenceKind kind) {
        return weights.get(kind);
    }

    Band band(int level) {
        if (level >= highFrom) {
            return Band.HIGH;
        }
        return level >= mediumFrom ? Band.MEDIUM : Band.LOW;
    }
}
