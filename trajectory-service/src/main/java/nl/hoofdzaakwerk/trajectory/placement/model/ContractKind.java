package nl.hoofdzaakwerk.trajectory.placement.model;

/** How work is contracted. */
public enum ContractKind {
    PERMANENT,
    TEMPORARY,
    AGENCY,
    SECONDMENT,
    ON_CALL
}
