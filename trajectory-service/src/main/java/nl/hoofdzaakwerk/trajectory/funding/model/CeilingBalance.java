package nl.hoofdzaakwerk.trajectory.funding.model;

import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/**
 * B1: what a year's ceiling has granted.
 *
 * @param granted from nothing up to and including the ceiling
 */
public record CeilingBalance(Money ceiling, Money granted) {
    public CeilingBalance {
        if (granted.isNegative() || ceiling.isLessThan(granted)) {
            throw new IllegalArgumentException(granted + " granted under a ceiling of " + ceiling);
        }
    }

    public Money left() {
        return ceiling.minus(granted);
    }

    /** Refused, with what is left, when the amount does not fit any more. */
    public Ruling judge(Money amount, String source) {
        return Ruling.refusedIf(
                left().isLessThan(amount), "", Remark.of("B1", "B1.ceiling-reached", source, left().amount()));
    }

    public CeilingBalance grant(Money amount) {
        return new CeilingBalance(ceiling, granted.plus(amount));
    }

    public CeilingBalance free(Money amount) {
        return new CeilingBalance(ceiling, granted.minus(amount));
    }
}
