package nl.hoofdzaakwerk.portal.api;

import java.time.LocalDate;

/** What happens next with something open, and by when (P6). */
public record NextStep(String what, LocalDate dueDate) {

    /** Whether it should have been done before this day. */
    public boolean isLate(LocalDate today) {
        return dueDate.isBefore(today);
    }
}
