package nl.hoofdzaakwerk.employer.aftercare.model;

/** How it goes at work, as the employer or the employee says; says nothing about health. */
public enum HowItGoes {
    GOING_WELL,
    NEEDS_ATTENTION,
    AT_RISK,
    NOT_SPOKEN
}
