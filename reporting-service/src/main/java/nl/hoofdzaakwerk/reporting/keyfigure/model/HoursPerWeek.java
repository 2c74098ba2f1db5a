package nl.hoofdzaakwerk.reporting.keyfigure.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Hours in a week, to the tenth of an hour.
 *
 * @param value 0 to {@value #MOST}, one decimal
 */
public record HoursPerWeek(BigDecimal value) implements Comparable<HoursPerWeek> {
    public static final int MOST = 40;
    public static final HoursPerWeek NONE = new HoursPerWeek(BigDecimal.ZERO);

    /** @throws IllegalArgumentException outside 0 to 40, or with more than one decimal */
    public HoursPerWeek {
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw new IllegalArgumentException("hours a week lie between 0 and " + MOST);
        }
        value = value.setScale(1, RoundingMode.UNNECESSARY);
    }

    public static HoursPerWeek of(String value) {
        return new HoursPerWeek(new BigDecimal(value));
    }

    /** What is missing to these hours; none when there are as many or more. */
    public HoursPerWeek shortOf(HoursPerWeek agreed) {
        return compareTo(agreed) >= 0 ? NONE : new HoursPerWeek(agreed.value.subtract(value));
    }

    @Override
    public int compareTo(HoursPerWeek other) {
        return value.compareTo(other.value);
    }
}
