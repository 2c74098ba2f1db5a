package nl.hoofdzaakwerk.matching.monitoring.model;

import java.time.LocalDate;

/** Days looked at. @param from first day @param until last day */
public record Period(LocalDate from, LocalDate until) {
    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a period ends on or after the day it begins");
        }
    }
}
