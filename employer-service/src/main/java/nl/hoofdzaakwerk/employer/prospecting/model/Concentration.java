package nl.hoofdzaakwerk.employer.prospecting.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * X13: on how few employers something rests. Exact: worked out from whole counts, rounded once at the end.
 *
 * @param counts of each employer that has any, most first
 */
public record Concentration(List<Long> counts) {
    private static final int HERFINDAHL_SCALE = 10_000;
    private static final int PERCENT = 100;

    /** @throws IllegalArgumentException when a count is less than 1 */
    public Concentration {
        counts = counts.stream().sorted(Comparator.reverseOrder()).toList();
        if (counts.stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("an employer that has none is left out");
        }
    }

    public static Concentration of(Collection<Long> counts) {
        return new Concentration(List.copyOf(counts));
    }

    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** Share of the largest employers together, in percent to one decimal; 0 when there is nothing. */
    public BigDecimal topShare(int employers) {
        long top = counts.stream().limit(employers).mapToLong(Long::longValue).sum();
        return total() == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(top * PERCENT).divide(BigDecimal.valueOf(total()), 1, RoundingMode.HALF_UP);
    }

    /**
     * The Herfindahl index: the sum of the squared shares, from nearly 0 when everything is spread to 10,000 when all
     * lies with one employer; rounded to a whole number. 0 when there is nothing.
     */
    public int herfindahl() {
        if (total() == 0) {
            return 0;
        }
        var squares = counts.stream()
                .map(BigInteger::valueOf)
                .map(count -> count.multiply(count))
                .reduce(BigInteger.ZERO, BigInteger::add);
        var whole = BigInteger.valueOf(total());
        return new BigDecimal(squares.multiply(BigInteger.valueOf(HERFINDAHL_SCALE)))
                .divide(new BigDecimal(whole.multiply(whole)), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
