package nl.hoofdzaakwerk.employer.willingness.model;

/** How high a level is (rule X9). */
public enum Band {
    LOW,
    MEDIUM,
    HIGH
}
