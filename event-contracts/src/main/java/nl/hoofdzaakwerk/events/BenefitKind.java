package nl.hoofdzaakwerk.events;

/** Income position; it never excludes anyone (rule A3). */
public enum BenefitKind {
    PARTICIPATIEWET,
    WW,
    WIA_WAO,
    WAJONG,
    ZIEKTEWET,
    /** Without benefit or work: a "nugger". */
    NONE,
    /** In work, at risk of losing it. */
    EMPLOYED
}
