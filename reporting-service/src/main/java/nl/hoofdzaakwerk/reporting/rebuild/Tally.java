package nl.hoofdzaakwerk.reporting.rebuild;

/** Events that a rebuild has read so far. */
final class Tally {
    private long events;
    private long refused;

    /** The same so far, counting on by itself. */
    Tally copy() {
        Tally copy = new Tally();
        copy.events = events;
        copy.refused = refused;
        return copy;
    }

    void read() {
        events++;
    }

    void refused() {
        refused++;
    }

    long events() {
        return events;
    }

    long refusals() {
        return refused;
    }
}
