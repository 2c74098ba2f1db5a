package nl.hoofdzaakwerk.reporting.discipline.model;

import java.time.LocalDate;

/** F8: whether a month was received, and in time. The day of the first approval decides, also when it was reopened. */
public enum Punctuality {
    ON_TIME,
    LATE,
    /** Not received, and still in time. */
    AWAITED,
    /** Not received, though the last day is past. */
    OVERDUE,
    /** Not received of an organisation that may report, and need not. */
    NOT_DUE;

    /** @param receivedOn null when it was never received */
    public static Punctuality of(Obligation obligation, LocalDate receivedOn, LocalDate dueDate, LocalDate today) {
        if (receivedOn != null) {
            return receivedOn.isAfter(dueDate) ? LATE : ON_TIME;
        }
        return switch (obligation) {
            case MUST -> today.isAfter(dueDate) ? OVERDUE : AWAITED;
            case MAY -> NOT_DUE;
        };
    }
}
