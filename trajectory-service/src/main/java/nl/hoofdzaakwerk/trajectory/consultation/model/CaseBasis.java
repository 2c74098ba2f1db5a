package nl.hoofdzaakwerk.trajectory.consultation.model;

/** Why a case may be told to others (G5, X2). */
public enum CaseBasis {
    /** Nobody is behind it. */
    FICTITIOUS,
    /** Somebody is, and nothing in it says who. */
    ANONYMOUS,
    /** A legal ground for case consultation is recorded for the candidate; the texts are anonymous all the same. */
    LEGAL_GROUND
}
