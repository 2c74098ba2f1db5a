package nl.hoofdzaakwerk.employer.carving.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hours a week in quarters of an hour, from none up to and including 168. */
public record WeeklyHours(BigDecimal value) implements Comparable<WeeklyHours> {
    private static final BigDecimal PER_QUARTER = new BigDecimal("0.25");
    private static final BigDecimal MOST = new BigDecimal(7 * 24);
    private static final int DECIMALS = 2;

    /** After the bounds that it is checked against. */
    public static final WeeklyHours NONE = new WeeklyHours(BigDecimal.ZERO);

    /** @throws IllegalArgumentException when it is below none, above a week, or finer than a quarter */
    public WeeklyHours {
        if (value == null
                || value.signum() < 0
                || value.compareTo(MOST) > 0
                || value.remainder(PER_QUARTER).signum() != 0) {
            throw new IllegalArgumentException("hours a week come in quarters, from 0 to " + MOST);
        }
        value = value.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** Whether a number can be hours a week: it comes in quarters of an hour. */
    public static boolean inQuarters(BigDecimal hours) {
        return hours.remainder(PER_QUARTER).signum() == 0;
    }

    public WeeklyHours plus(WeeklyHours other) {
        return new WeeklyHours(value.add(other.value));
    }

    public boolean isMoreThan(WeeklyHours other) {
        return compareTo(other) > 0;
    }

    /** Whole hours, what is left of the last one not counted. */
    public int whole() {
        return value.intValue();
    }

    @Override
    public int compareTo(WeeklyHours other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.stripTrailingZeros().toPlainString();
    }
}
