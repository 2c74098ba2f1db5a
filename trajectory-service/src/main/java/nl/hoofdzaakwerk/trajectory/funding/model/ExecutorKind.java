package nl.hoofdzaakwerk.trajectory.funding.model;

/** Where the coach works who carries out an IPS trajectory (B6). */
public enum ExecutorKind {
    GGZ,
    MUNICIPALITY,
    /** Sheltered housing organisation. */
    RIBW,
    SELF_EMPLOYED,
    REINTEGRATION
}
