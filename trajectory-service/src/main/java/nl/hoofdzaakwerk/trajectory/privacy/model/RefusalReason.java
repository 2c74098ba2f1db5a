package nl.hoofdzaakwerk.trajectory.privacy.model;

/** Why a demand to be erased is refused (AVG 17, third paragraph). */
public enum RefusalReason {
    LEGAL_RETENTION_DUTY,
    LEGAL_CLAIM,
    NOT_THE_DATA_SUBJECT,
    TAKEN_BACK
}
