package nl.hoofdzaakwerk.reporting.release;

/** Why a release is made. */
enum ReleaseReason {
    NIGHTLY,
    /** The programme manager wanted the figures of now. */
    ASKED
}
