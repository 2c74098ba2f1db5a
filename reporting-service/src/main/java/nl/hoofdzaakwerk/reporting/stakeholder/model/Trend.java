package nl.hoofdzaakwerk.reporting.stakeholder.model;

/** What became of a stakeholder's attitude since the time before (F15). */
public enum Trend {
    /** There is nothing to compare with. */
    NEW,
    BETTER,
    SAME,
    WORSE;

    static Trend of(Influence before, Influence now) {
        int change = before.compareTo(now);
        if (change == 0) {
            return SAME;
        }
        return change > 0 ? BETTER : WORSE;
    }
}
