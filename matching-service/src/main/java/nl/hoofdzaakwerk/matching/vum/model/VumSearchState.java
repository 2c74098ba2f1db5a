package nl.hoofdzaakwerk.matching.vum.model;

/** Whether VUM told everything it found. */
public enum VumSearchState {
    COMPLETE,
    /** There is more than VUM tells at once: a narrower question shows the rest. */
    CUT_OFF
}
