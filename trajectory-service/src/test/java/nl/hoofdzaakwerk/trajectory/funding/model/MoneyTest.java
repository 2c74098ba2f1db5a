package nl.hoofdzaakwerk.trajectory.funding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"1137.4, 1137.40", "8000, 8000.00", "8E+3, 8000.00", "36.000, 36.00", "-0.01, -0.01", "0, 0.00"})
    @DisplayName("B7 an amount always has two decimals")
    void twoDecimals(String written, String exact) {
        assertThat(new Money(new BigDecimal(written))).hasToString(exact).isEqualTo(Money.euros(exact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1137.405", "-0.005", "1E-3"})
    @DisplayName("B7 a fraction of a cent is refused, never rounded")
    void noFractions(String written) {
        BigDecimal amount = new BigDecimal(written);

        assertThatThrownBy(() -> new Money(amount)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("B4 half of an odd amount: the cent that remains goes to the payer named first")
    void halves() {
        assertThat(Money.euros("9999.99").splitBy(List.of(5000, 5000)))
                .containsExactly(Money.euros("5000.00"), Money.euros("4999.99"));
    }

    @Test
    @DisplayName("B4 cents that remain go to the parts that lost most by rounding down")
    void mostLostFirst() {
        assertThat(Money.euros("1.00").splitBy(List.of(1, 1, 1)))
                .containsExactly(Money.euros("0.34"), Money.euros("0.33"), Money.euros("0.33"));
        assertThat(Money.euros("0.10").splitBy(List.of(10, 27, 63)))
                .containsExactly(Money.euros("0.01"), Money.euros("0.03"), Money.euros("0.06"));
        assertThat(Money.euros("-1.00").splitBy(List.of(1, 1, 1)))
                .containsExactly(Money.euros("-0.34"), Money.euros("-0.33"), Money.euros("-0.33"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,0", "-1,2"})
    @DisplayName("B4 shares are not negative and not all zero")
    void impossibleShares(String shares) {
        List<Integer> impossible =
                List.of(shares.split(",")).stream().map(Integer::valueOf).toList();

        assertThatThrownBy(() -> Money.euros(1).splitBy(impossible)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void splittingLosesNothing(
            @ForAll @LongRange(min = -10_000_000_000L, max = 10_000_000_000L) long cents,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 10_000) Integer> shares) {
        int whole = shares.stream().mapToInt(Integer::intValue).sum();
        if (whole == 0) {
            return;
        }
        Money amount = new Money(BigDecimal.valueOf(cents, 2));

        List<Money> parts = amount.splitBy(shares);

        assertThat(Money.sum(parts)).isEqualTo(amount);
        for (int i = 0; i < shares.size(); i++) {
            BigDecimal exact = BigDecimal.valueOf(cents).multiply(BigDecimal.valueOf(shares.get(i)));
            BigDecimal given = parts.get(i).amount().movePointRight(2).multiply(BigDecimal.valueOf(whole));
            assertThat(given.subtract(exact).abs()).isLessThan(BigDecimal.valueOf(whole));
        }
    }

    @Property
    void addingAndTakingAwayCancel(
            @ForAll @LongRange(min = -10_000_000_000L, max = 10_000_000_000L) long one,
            @ForAll @LongRange(min = -10_000_000_000L, max = 10_000_000_000L) long other) {
        Money a = new Money(BigDecimal.valueOf(one, 2));
        Money b = new Money(BigDecimal.valueOf(other, 2));

        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(b)).isEqualTo(new Money(BigDecimal.valueOf(one + other, 2)));
        assertThat(a.minus(b)).isEqualTo(b.minus(a).negated());
    }
}
