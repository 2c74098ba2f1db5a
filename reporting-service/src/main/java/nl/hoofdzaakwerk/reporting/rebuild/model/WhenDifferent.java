package nl.hoofdzaakwerk.reporting.rebuild.model;

/** What happens when what was made anew is not what is live. */
public enum WhenDifferent {
    /** The live facts stay, and the differences are shown. */
    KEEP,
    /** The log is right: what was made of it becomes live. */
    SWITCH
}
