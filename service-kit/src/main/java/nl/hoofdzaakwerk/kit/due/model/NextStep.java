package nl.hoofdzaakwerk.kit.due.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * P6: what happens next with something open, and by when. Every open thing has one; what is closed has none.
 *
 * @param what in plain Dutch, 1 to 200 characters; no personal data
 * @param dueDate last day on which it is in time
 */
@Embeddable
public record NextStep(
        @Column(name = "next_step") String what,
        @Column(name = "next_step_due") LocalDate dueDate) {
    public static final int LONGEST = 200;

    public NextStep {
        Objects.requireNonNull(dueDate, "dueDate");
        if (what.isBlank() || what.length() > LONGEST) {
            throw new IllegalArgumentException("a next step has 1 to " + LONGEST + " characters");
        }
    }

    /** Whether the day has passed. */
    public boolean isOverdue(LocalDate today) {
        return dueDate.isBefore(today);
    }
}
