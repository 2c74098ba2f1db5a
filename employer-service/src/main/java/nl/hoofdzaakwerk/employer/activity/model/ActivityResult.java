package nl.hoofdzaakwerk.employer.activity.model;

/** What came of a contact; without {@code NOT_REACHED} somebody was spoken to or written to. */
public enum ActivityResult {
    NOT_REACHED,
    INFORMED,
    INTERESTED,
    APPOINTMENT_MADE,
    VACANCY_EXPECTED,
    NOT_NOW,
    DECLINED,
    OTHER
}
