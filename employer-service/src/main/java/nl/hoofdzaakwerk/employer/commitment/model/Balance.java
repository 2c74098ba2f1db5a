package nl.hoofdzaakwerk.employer.commitment.model;

import jakarta.persistence.Embeddable;
import java.util.Collection;

/**
 * How many places are where (rule X10); never negative.
 *
 * @param open promised, and nobody is matched with them yet
 */
@Embeddable
public record Balance(int open, int matched, int filled, int expired, int withdrawn) {
    public static final Balance NONE = new Balance(0, 0, 0, 0, 0);

    /** @throws IllegalArgumentException when a number is negative */
    public Balance {
        if (open < 0 || matched < 0 || filled < 0 || expired < 0 || withdrawn < 0) {
            throw new IllegalArgumentException("there are never fewer places than none");
        }
    }

    /** The sum of entries. */
    public static Balance of(Collection<Entry> entries) {
        var sum = NONE;
        for (var entry : entries) {
            sum = sum.with(entry);
        }
        return sum;
    }

    /** As it is after an entry. */
    public Balance with(Entry entry) {
        var left = entry.from().map(bucket -> plus(bucket, -entry.places())).orElse(this);
        return entry.to().map(bucket -> left.plus(bucket, entry.places())).orElse(left);
    }

    public Balance plus(Balance other) {
        return new Balance(
                open + other.open,
                matched + other.matched,
                filled + other.filled,
                expired + other.expired,
                withdrawn + other.withdrawn);
    }

    /** All that was promised, whatever became of it. */
    public int promised() {
        return open + matched + filled + expired + withdrawn;
    }

    private Balance plus(Bucket bucket, int places) {
        return switch (bucket) {
            case OPEN -> new Balance(open + places, matched, filled, expired, withdrawn);
            case MATCHED -> new Balance(open, matched + places, filled, expired, withdrawn);
            case FILLED -> new Balance(open, matched, filled + places, expired, withdrawn);
            case EXPIRED -> new Balance(open, matched, filled, expired + places, withdrawn);
            case WITHDRAWN -> new Balance(open, matched, filled, expired, withdrawn + places);
        };
    }
}
