package nl.hoofdzaakwerk.trajectory.supply.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosurePolicyTest {
    private static final DisclosurePolicy POLICY = new DisclosurePolicy(10);

    @Test
    @DisplayName("D11 G3 groups of one to nine never leave")
    void suppressesSmallGroups() {
        assertThat(IntStream.range(0, 10).mapToObj(POLICY::disclosed)).containsOnly(OptionalInt.empty());
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "12, 10", "13, 15", "17, 15", "18, 20", "10002, 10000"})
    @DisplayName("D11 what leaves is rounded to the nearest five")
    void roundsToFives(int exact, int told) {
        assertThat(POLICY.disclosed(exact)).hasValue(told);
    }

    @Test
    @DisplayName("D11 G3 whatever changes from month to month, what is told is never under ten and changes by fives")
    void changesByFives() {
        var told = IntStream.rangeClosed(0, 500)
                .mapToObj(POLICY::disclosed)
                .flatMapToInt(OptionalInt::stream)
                .toArray();

        assertThat(told).hasSize(491).contains(10);
        assertThat(IntStream.of(told).min()).hasValue(10);
        assertThat(IntStream.range(1, told.length).map(place -> told[place] - told[place - 1]))
                .containsOnly(0, 5);
    }

    @Test
    @DisplayName("D11 a threshold can be stricter than ten, never laxer")
    void keepsThreshold() {
        assertThat(new DisclosurePolicy(20).disclosed(19)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new DisclosurePolicy(9));
    }
}
