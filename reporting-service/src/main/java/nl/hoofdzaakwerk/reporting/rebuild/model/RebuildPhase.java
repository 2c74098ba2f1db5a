package nl.hoofdzaakwerk.reporting.rebuild.model;

/** What a rebuild is doing. */
public enum RebuildPhase {
    /** The log is read and copied in. */
    READING,
    INDEXING,
    /** What was heard since is taken in. */
    CATCHING_UP,
    /** Live facts wait. */
    COMPARING
}
