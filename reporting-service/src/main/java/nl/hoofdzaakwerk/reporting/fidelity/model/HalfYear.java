package nl.hoofdzaakwerk.reporting.fidelity.model;

import java.time.LocalDate;

/** Six months of a calendar year: {@code 2025-H1}. */
public record HalfYear(int year, int number) {
    private static final int MONTHS = 6;

    public HalfYear {
        if (number < 1 || number > 2) {
            throw new IllegalArgumentException("a year has halves 1 and 2: " + number);
        }
    }

    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    public HalfYear next() {
        return of(lastDay().plusDays(1));
    }

    @Override
    public String toString() {
        return year + "-H" + number;
    }
}
