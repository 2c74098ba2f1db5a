package nl.hoofdzaakwerk.trajectory.consultation.model;

/** Whether an organisation has somebody at a meeting. */
public enum ParticipantState {
    /** Asked, not answered. */
    INVITED,
    /** Somebody comes. */
    REGISTERED,
    /** Nobody comes. */
    DECLINED,
    /** Somebody was there. */
    ATTENDED,
    /** Somebody would come and did not. */
    ABSENT;

    /** Whether one of the meeting's places is taken. */
    public boolean takesPlace() {
        return this == REGISTERED || this == ATTENDED;
    }
}
