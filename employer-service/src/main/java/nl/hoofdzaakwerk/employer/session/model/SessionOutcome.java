package nl.hoofdzaakwerk.employer.session.model;

/** What a session brought with an employer that came (rules D1 and D8). */
public enum SessionOutcome {
    NEW_PROSPECT,
    AMBITION,
    VACANCY
}
