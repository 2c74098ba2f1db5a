package nl.hoofdzaakwerk.trajectory.placement.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A gross wage in euros, exact to the cent.
 *
 * @param amount from 0 up to and including {@link WagePer#most()}
 */
public record Wage(BigDecimal amount, WagePer per) {
    public static final int CENTS = 2;

    public Wage {
        Objects.requireNonNull(per, "per");
        if (amount.stripTrailingZeros().scale() > CENTS) {
            throw new IllegalArgumentException("a wage is exact to the cent: " + amount);
        }
        if (amount.signum() < 0 || !isPossible(amount, per)) {
            throw new IllegalArgumentException("not a wage per " + per + ": " + amount);
        }
        amount = amount.setScale(CENTS);
    }

    /** Whether it is not more than anybody earns. */
    public static boolean isPossible(BigDecimal amount, WagePer per) {
        return amount.compareTo(per.most()) <= 0;
    }
}
