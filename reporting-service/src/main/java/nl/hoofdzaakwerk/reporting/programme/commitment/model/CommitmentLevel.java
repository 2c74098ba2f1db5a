package nl.hoofdzaakwerk.reporting.programme.commitment.model;

/** At which level of an organisation the plan was approved. */
public enum CommitmentLevel {
    /** By those who prepare and carry out policy. */
    OFFICIAL,
    /** By those who answer for the organisation. */
    EXECUTIVE
}
