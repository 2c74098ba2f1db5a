package nl.hoofdzaakwerk.matching.reverse.model;

/** Why work is asked for (rule X17). */
public enum RequestReason {
    /** No vacancy of the region can be proposed to the candidate. */
    NO_OPEN_PAIR,
    /** There are such vacancies, but the candidate came on no agenda for a number of meetings. */
    NEVER_PROPOSED,
    ASKED_BY_COACH
}
