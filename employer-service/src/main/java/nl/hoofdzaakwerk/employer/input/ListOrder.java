package nl.hoofdzaakwerk.employer.input;

/** In which order a list is read; both go by the id, which tells when something was made. */
public enum ListOrder {
    NEWEST_FIRST,
    OLDEST_FIRST;

    /** @param order null for the usual one */
    public static ListOrder of(ListOrder order) {
        return order == null ? NEWEST_FIRST : order;
    }

    public String direction() {
        return this == NEWEST_FIRST ? "desc" : "asc";
    }

    /** How the id of what comes after the last one read compares with it. */
    public String beyond() {
        return this == NEWEST_FIRST ? "<" : ">";
    }
}
