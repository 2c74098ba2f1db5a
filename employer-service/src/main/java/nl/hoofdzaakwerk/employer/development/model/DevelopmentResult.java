package nl.hoofdzaakwerk.employer.development.model;

/** How a task to find or make work ended (rule X17). */
public enum DevelopmentResult {
    FOUND,
    NOT_FOUND,
    /** Matching took the request back, or the WSP heard otherwise that the work is not wanted any more. */
    NO_LONGER_NEEDED
}
