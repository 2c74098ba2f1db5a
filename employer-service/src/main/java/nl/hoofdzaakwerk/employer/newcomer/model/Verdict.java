package nl.hoofdzaakwerk.employer.newcomer.model;

import java.time.LocalDate;

/** Whether an employer counts as new, and why. */
public sealed interface Verdict {
    /** @param since the day it began to count */
    record Counts(LocalDate since, Evidence evidence) implements Verdict {}

    record DoesNotCount(Reason reason) implements Verdict {}

    /** Why an employer does not count. */
    enum Reason {
        HAD_EXPERIENCE,
        NO_PLACEMENT_OR_STRONG_AMBITION
    }
}
