package nl.hoofdzaakwerk.kit.due.model;

/** P2, P6: how far a due list looks. */
public enum DueScope {
    /** What is the caller's own. */
    SELF,
    /** All that waits for the caller's organisation. */
    ORGANISATION;

    /** Names as in the query; the own list is meant when nothing is said. */
    public static DueScope of(String name) {
        return "organisation".equals(name) ? ORGANISATION : SELF;
    }
}
