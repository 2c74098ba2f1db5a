package nl.hoofdzaakwerk.employer.wish.model;

/** The three visits of a sequence, in order (rule X12). */
public enum VisitPhase {
    /** Learn what the work is and who does it; nobody is mentioned. */
    LEARN,
    /** Come back with what was learnt. */
    RETURN,
    /** Propose somebody. */
    PROPOSE
}
