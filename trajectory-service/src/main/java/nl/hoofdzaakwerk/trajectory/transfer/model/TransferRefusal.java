package nl.hoofdzaakwerk.trajectory.transfer.model;

/** Why an institution does not take a candidate over. None of them tells of the person's health. */
public enum TransferRefusal {
    /** The institution does not know the person as a client. */
    NOT_OUR_CLIENT,
    /** There is nobody who can take the person on now. */
    NO_CAPACITY,
    /** The person does not want it after all. */
    PERSON_DECLINES,
    /** The person could not be reached. */
    NOT_REACHED
}
