package nl.hoofdzaakwerk.employer.activity.model;

/** What came of a contact; with {@code NOT_REACHED} nobody was spoken to. */
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
