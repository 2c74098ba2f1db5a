package nl.hoofdzaakwerk.reporting.discipline.model;

/**
 * P4: how far a month is on its way from the organisation through the region to the nation. From each state but the
 * first it can be opened again, with a reason; then it is expected anew.
 */
public enum MonthState {
    /** Waits for the organisation's key figure. */
    EXPECTED,
    /** The key figure says it is complete; waits for the region. */
    APPROVED,
    /** The regional director took it over; waits for the nation. */
    ACCEPTED,
    /** The programme manager counts on it; what is heard of it after this shows as a change. */
    LOCKED
}
