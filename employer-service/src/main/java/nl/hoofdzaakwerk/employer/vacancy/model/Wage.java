package nl.hoofdzaakwerk.employer.vacancy.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Gross wage per hour in euros, exact to the cent. */
public record Wage(BigDecimal euros) {
    private static final int CENTS = 2;
    private static final BigDecimal MOST = new BigDecimal("500.00");

    /** @throws IllegalArgumentException when it is not above zero, above 500 euros, or finer than a cent */
    public Wage {
        if (euros == null || euros.signum() <= 0 || euros.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a wage per hour lies above 0 and at most at " + MOST);
        }
        try {
            euros = euros.setScale(CENTS, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException finer) {
            throw new IllegalArgumentException("a wage per hour has at most two decimals", finer);
        }
    }

    public int cents() {
        return euros.movePointRight(CENTS).intValueExact();
    }
}
