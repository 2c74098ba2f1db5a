package nl.hoofdzaakwerk.events;

/** How work is contracted. */
public enum ContractForm {
    PERMANENT,
    FIXED_TERM,
    AGENCY,
    SECONDED,
    ON_CALL
}
