package nl.hoofdzaakwerk.reporting.programme.model;

import java.time.LocalDate;

/** A calendar year for which targets are set and figures are reported. */
public record ProgrammeYear(int value) {
    public static final int FIRST = 2010;
    public static final int LAST = 2100;

    public ProgrammeYear {
        if (value < FIRST || value > LAST) {
            throw new IllegalArgumentException("a year lies between " + FIRST + " and " + LAST + ": " + value);
        }
    }

    /** @throws IllegalArgumentException when the date lies outside all programme years */
    public static ProgrammeYear of(LocalDate date) {
        return new ProgrammeYear(date.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(value, 1, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(value, 12, 31);
    }
}
