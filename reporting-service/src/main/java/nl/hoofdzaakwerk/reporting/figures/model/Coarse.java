package nl.hoofdzaakwerk.reporting.figures.model;

import java.time.LocalDate;

/** What is left of a day once nobody may be found by it. */
final class Coarse {
    private Coarse() {}

    /** The first day of its year; null of null. */
    static LocalDate year(LocalDate day) {
        return day == null ? null : day.withDayOfYear(1);
    }
}
