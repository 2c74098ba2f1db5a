package nl.hoofdzaakwerk.trajectory.placement.model;

/** With whom the coach spoke. */
public enum HeldWith {
    CANDIDATE,
    EMPLOYER,
    BOTH
}
