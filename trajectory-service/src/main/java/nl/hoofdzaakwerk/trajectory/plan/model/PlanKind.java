package nl.hoofdzaakwerk.trajectory.plan.model;

/** Which plan it is. */
public enum PlanKind {
    /** Of the treatment; open to the treating side only. */
    TREATMENT,
    /** Of the way to work and staying there. */
    REINTEGRATION
}
