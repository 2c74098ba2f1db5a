package nl.hoofdzaakwerk.trajectory.privacy.model;

/** How far a person's file is (G4). */
public enum SubjectFileState {
    /** Other services still have to tell what they hold. */
    COLLECTING,
    /** Every service that was asked has answered. */
    COMPLETE
}
