package nl.hoofdzaakwerk.trajectory.privacy.model;

/** Why someone is erased. */
public enum ErasureCause {
    /** The person asked (AVG 17). */
    REQUEST_OF_PERSON,
    /** The file was kept as long as needed (AVG 5). */
    RETENTION_ENDED
}
