package nl.hoofdzaakwerk.reporting.programme.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.reporting.Refusal;

/** P9: a baseline is of a period that lies wholly before what is aimed for. */
public final class BaselinePolicy {
    private BaselinePolicy() {}

    /**
     * What speaks against the period of a baseline.
     *
     * @param begins first day of what is aimed for
     */
    public static List<Refusal> refuse(LocalDate from, LocalDate until, LocalDate begins) {
        List<Refusal> refusals = new ArrayList<>();
        if (until.isBefore(from)) {
            refusals.add(Refusal.at("/baseline/untilDate", "P9.period-upside-down"));
        }
        if (!until.isBefore(begins)) {
            refusals.add(Refusal.at("/baseline/untilDate", "P9.not-before-the-target"));
        }
        return List.copyOf(refusals);
    }
}
