package nl.hoofdzaakwerk.portal.programme;

import java.time.LocalDate;
import nl.hoofdzaakwerk.portal.api.NextStep;

/** By when what is open has its next step. */
public final class NextDay {
    private NextDay() {}

    /** The day; null without a next step. */
    public static LocalDate of(NextStep step) {
        return step == null ? null : step.dueDate();
    }
}
