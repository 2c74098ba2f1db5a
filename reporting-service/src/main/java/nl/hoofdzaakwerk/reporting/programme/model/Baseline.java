package nl.hoofdzaakwerk.reporting.programme.model;

import java.time.LocalDate;

/**
 * P9: where a target starts from: what was reached in a period before it.
 *
 * @param value of the figure, over the whole period: 0 to {@value Target#HIGHEST}
 * @param from first day
 * @param until last day
 * @param source where the number comes from
 */
public record Baseline(int value, LocalDate from, LocalDate until, String source) {
    public Baseline {
        if (value < 0 || value > Target.HIGHEST) {
            throw new IllegalArgumentException("a baseline lies between 0 and " + Target.HIGHEST + ": " + value);
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins: " + from + " to " + until);
        }
    }
}
