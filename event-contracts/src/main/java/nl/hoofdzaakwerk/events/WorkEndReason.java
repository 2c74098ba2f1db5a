package nl.hoofdzaakwerk.events;

/** Why work ended, as far as others than the treating side may know: never illness (rule G3). */
public enum WorkEndReason {
    CONTRACT_RAN_OUT,
    DISMISSED,
    RESIGNED,
    BETTER_JOB,
    STEP_DONE,
    OTHERWISE
}
