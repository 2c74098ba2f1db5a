package nl.hoofdzaakwerk.employer.carving.model;

/** Whether a task can be taken out of its role. */
public enum Splitting {
    YES,
    WITH_TRAINING,
    NO
}
