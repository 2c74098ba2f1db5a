package nl.hoofdzaakwerk.employer.session.model;

/** Kinds of meetings with employers (rule D8). */
public enum SessionKind {
    EMPLOYER_SESSION,
    NETWORK_MEETING,
    JOB_FAIR
}
