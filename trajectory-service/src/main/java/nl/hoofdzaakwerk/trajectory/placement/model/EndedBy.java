package nl.hoofdzaakwerk.trajectory.placement.model;

/** Who ended work. */
public enum EndedBy {
    CANDIDATE,
    EMPLOYER,
    TOGETHER,
    /** Nobody: it was agreed to end then. */
    BY_ITSELF
}
