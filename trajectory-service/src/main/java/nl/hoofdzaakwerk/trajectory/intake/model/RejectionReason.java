package nl.hoofdzaakwerk.trajectory.intake.model;

/** Why a referral is not taken on. None of them tells of the person's health (G3, A4). */
public enum RejectionReason {
    /** The institution does not know the person as a client. */
    NOT_OUR_CLIENT,
    /** The person does not want to take part after all. */
    PERSON_DECLINES,
    /** The person could not be reached. */
    NOT_REACHED,
    /** Guided already, here or elsewhere. */
    GUIDED_ALREADY,
    /** Outside the programme; the decision itself stays with the institution. */
    NOT_IN_SCOPE
}
