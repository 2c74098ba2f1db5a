package nl.hoofdzaakwerk.matching.due;

/** P6: how far a caller looks. */
enum DueScope {
    /** What stands under the caller's own login name. */
    SELF,
    /** All that waits for the caller's organisation. */
    ORGANISATION;

    /** Names as in the query. */
    static DueScope of(String name) {
        return "organisation".equals(name) ? ORGANISATION : SELF;
    }
}
