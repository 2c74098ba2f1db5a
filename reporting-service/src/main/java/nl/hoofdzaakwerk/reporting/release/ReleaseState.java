package nl.hoofdzaakwerk.reporting.release;

/** How far a release is. */
enum ReleaseState {
    /** Asked for, or being made. */
    REQUESTED,
    /** Complete; what people see is read from it. */
    MADE,
    /** Could not be made; the one before is still read. */
    FAILED
}
