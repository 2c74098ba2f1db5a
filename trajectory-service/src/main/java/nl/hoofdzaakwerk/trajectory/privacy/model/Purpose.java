package nl.hoofdzaakwerk.trajectory.privacy.model;

/** What a candidate's data is shared for. */
public enum Purpose {
    /** The anonymous candidate card in matching. */
    MATCHING,
    /** Guidance by a coach of another organisation than the treating one; never with health data. */
    GUIDANCE
}
