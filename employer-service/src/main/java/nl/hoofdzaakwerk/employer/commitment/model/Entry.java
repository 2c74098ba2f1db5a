package nl.hoofdzaakwerk.employer.commitment.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Places that move from one bucket to another; an entry is only ever added (rule X10).
 *
 * @param from empty where the places begin
 * @param to empty where the places cease to be, because they were never promised
 * @param places 1 or more
 */
public record Entry(EntryKind kind, Optional<Bucket> from, Optional<Bucket> to, int places) {
    public Entry {
        Objects.requireNonNull(kind);
        if (from.equals(to)) {
            throw new IllegalArgumentException("an entry moves places");
        }
        if (places < 1) {
            throw new IllegalArgumentException("an entry moves a place or more");
        }
    }

    static Entry promised(int places) {
        return new Entry(EntryKind.PROMISED, Optional.empty(), Optional.of(Bucket.OPEN), places);
    }

    static Entry moved(EntryKind kind, Bucket from, Bucket to, int places) {
        return new Entry(kind, Optional.of(from), Optional.of(to), places);
    }

    /** @param difference what was promised more, or less when negative */
    static Entry corrected(int difference) {
        var open = Optional.of(Bucket.OPEN);
        return difference > 0
                ? new Entry(EntryKind.CORRECTED, Optional.empty(), open, difference)
                : new Entry(EntryKind.CORRECTED, open, Optional.empty(), -difference);
    }
}
