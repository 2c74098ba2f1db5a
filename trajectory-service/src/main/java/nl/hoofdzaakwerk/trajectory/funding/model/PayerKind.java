package nl.hoofdzaakwerk.trajectory.funding.model;

/** Of which kind an organisation is, as far as it decides what it pays. */
public enum PayerKind {
    MUNICIPALITY,
    UWV,
    /** Pays for no trajectory in its own name. */
    OTHER
}
