package nl.hoofdzaakwerk.employer.commitment.model;

/** Where promised places are (rule X10). */
public enum Bucket {
    OPEN,
    MATCHED,
    FILLED,
    EXPIRED,
    WITHDRAWN
}
