package nl.hoofdzaakwerk.reporting.fidelity.model;

/** What a signal says. */
public enum SignalState {
    /** On the intended side of the bound. */
    AS_INTENDED,
    /** On the other side: a reason to look together at what is behind it. */
    WORTH_A_TALK,
    /** Too little happened to say anything. */
    TOO_LITTLE,
    /** Too few people or coaches to tell of. */
    WITHHELD
}
