package nl.hoofdzaakwerk.employer.pressure.model;

/** Whether a claim on an employer holds. */
public enum ClaimState {
    ACTIVE,
    RELEASED,
    EXPIRED
}
