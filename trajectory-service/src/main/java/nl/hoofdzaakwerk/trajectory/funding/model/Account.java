package nl.hoofdzaakwerk.trajectory.funding.model;

/** The accounts of a budget line; an entry moves an amount from one to another, so they always add up to nothing. */
public enum Account {
    /** Where the line's money comes from; holds what was planned, negated. */
    SOURCE,
    /** Free to spend; on an income line, still to come. */
    AVAILABLE,
    /** Promised. */
    RESERVED,
    /** Spent; on an income line, received. */
    PAID
}
