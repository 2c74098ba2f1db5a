package nl.hoofdzaakwerk.reporting.page.model;

/** What a page is for (F16). */
public enum PageKind {
    /** Who does what, where, and whom to call. */
    SOCIAL_MAP,
    /** How organisations agreed to work together. */
    AGREEMENT,
    TOOL
}
