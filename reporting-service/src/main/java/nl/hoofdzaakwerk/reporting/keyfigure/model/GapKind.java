package nl.hoofdzaakwerk.reporting.keyfigure.model;

/** F7, A15: what can be missing where an organisation should have a key figure; the worst first. */
public enum GapKind {
    /** Nobody is key figure today. */
    NOBODY,
    /** The key figure is away today and nobody stands in. */
    NOBODY_STANDS_IN,
    /** A key figure has no replacement. */
    NO_REPLACEMENT,
    /** All key figures of the organisation together have fewer hours than was agreed. */
    FEWER_HOURS
}
