package nl.hoofdzaakwerk.reporting.discipline.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** P9: the reporting delay of one fact. */
public final class ReportingDelay {
    private ReportingDelay() {}

    /** Whole days from what happened to when it was told; what was told ahead has no delay. */
    public static int days(LocalDate happened, LocalDate told) {
        return Math.clamp(ChronoUnit.DAYS.between(happened, told), 0, Delays.LONGEST);
    }
}
