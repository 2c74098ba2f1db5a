package nl.hoofdzaakwerk.reporting.estimate.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The share of people in psychological care, nationally.
 *
 * @param percent with one decimal, 0 to 100
 */
public record CareShare(CareCategory category, BigDecimal percent, String source) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public CareShare {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("a share lies between 0 and 100: " + percent);
        }
    }

    /** Of so many people, in whole people. */
    long of(long people) {
        return percent.multiply(BigDecimal.valueOf(people))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
