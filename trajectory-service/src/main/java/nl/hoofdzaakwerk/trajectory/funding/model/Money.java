package nl.hoofdzaakwerk.trajectory.funding.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount in euros, exact to the cent; may be negative.
 *
 * @param amount with exactly two decimals
 */
public record Money(BigDecimal amount) implements Comparable<Money> {
    public static final Money NOTHING = new Money(BigDecimal.ZERO);
    private static final int DECIMALS = 2;

    /** @throws IllegalArgumentException for a fraction of a cent: nothing is ever rounded */
    public Money {
        if (amount.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException("an amount has no fractions of a cent: " + amount);
        }
        amount = amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** As written, such as {@code 1137.40}. */
    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount));
    }

    public static Money euros(long wholeEuros) {
        return new Money(BigDecimal.valueOf(wholeEuros));
    }

    private static Money ofCents(BigInteger cents) {
        return new Money(new BigDecimal(cents, DECIMALS));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money times(int count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    /**
     * Divides the amount in proportion to the shares, in their order. The parts add up to the amount exactly: each is
     * first rounded down to the cent, and the cents that remain go one by one to the parts that lost most by that, the
     * earlier first when they lost the same.
     *
     * @param shares at least one; none negative, not all zero
     */
    public List<Money> splitBy(List<Integer> shares) {
        BigInteger whole =
                BigInteger.valueOf(shares.stream().mapToLong(Integer::longValue).sum());
        if (whole.signum() <= 0 || shares.stream().anyMatch(share -> share < 0)) {
            throw new IllegalArgumentException("shares are not negative and not all zero: " + shares);
        }
        if (isNegative()) {
            return negated().splitBy(shares).stream().map(Money::negated).toList();
        }
        BigInteger cents = amount.unscaledValue();
        List<BigInteger[]> parts = shares.stream()
                .map(share -> cents.multiply(BigInteger.valueOf(share)).divideAndRemainder(whole))
                .toList();
        List<BigInteger> divided =
                new ArrayList<>(parts.stream().map(part -> part[0]).toList());
        int left = cents.subtract(divided.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        Comparator<Integer> mostLostFirst =
                Comparator.comparing((Integer index) -> parts.get(index)[1]).reversed();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(mostLostFirst)
                .limit(left)
                .forEach(index -> divided.set(index, divided.get(index).add(BigInteger.ONE)));
        return divided.stream().map(Money::ofCents).toList();
    }

    public static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(NOTHING, Money::plus);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
