package nl.hoofdzaakwerk.reporting.indicator.model;

import java.time.LocalDate;

/** Three months of a calendar year: {@code 2024-Q1}. */
public record Quarter(int year, int number) {
    private static final int MONTHS = 3;

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a year has quarters 1 to 4: " + number);
        }
    }

    /** The quarter in which a day lies. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
