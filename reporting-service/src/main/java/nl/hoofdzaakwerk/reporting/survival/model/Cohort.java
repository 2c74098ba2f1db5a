package nl.hoofdzaakwerk.reporting.survival.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Those whose time began in one year, and how far all of them have been followed on a day.
 *
 * <p>Time is followed in whole quarters: who began in a quarter has been followed for as many times three months as
 * quarters have passed since. So all of a quarter are followed equally far, nobody leaves a step halfway because it is
 * today, and what is known of a step once it is followed does not grow any more.
 *
 * @param followedTo last day of a quarter
 */
public record Cohort(int year, LocalDate followedTo) {
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    public Cohort {
        if (followedTo.plusDays(1).getDayOfMonth() != 1 || followedTo.getMonthValue() % MONTHS != 0) {
            throw new IllegalArgumentException("not the last day of a quarter: " + followedTo);
        }
    }

    /** The last day of the quarter that was whole on a day. */
    public static LocalDate wholeQuarter(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return next.withDayOfMonth(1)
                .withMonth((next.getMonthValue() - 1) / MONTHS * MONTHS + 1)
                .minusDays(1);
    }

    /** Months that all who began in this quarter of the year have been followed; below 0 while it goes on. */
    int followed(int quarter) {
        int now = followedTo.getYear() * QUARTERS + followedTo.getMonthValue() / MONTHS;
        return (now - year * QUARTERS - quarter) * MONTHS;
    }

    /** Months that all of the year have been followed. */
    int followed() {
        return followed(QUARTERS);
    }

    static List<Integer> quarters() {
        return IntStream.rangeClosed(1, QUARTERS).boxed().toList();
    }
}
