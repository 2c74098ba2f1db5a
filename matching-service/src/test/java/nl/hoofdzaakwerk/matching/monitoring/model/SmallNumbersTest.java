package nl.hoofdzaakwerk.matching.monitoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {
    private static final SmallNumbers FIVE = new SmallNumbers(5);

    private static List<Integer> shown(Integer... counts) {
        return FIVE.parts(List.of(counts)).stream()
                .map(count -> count.orElse(-1))
                .toList();
    }

    @Test
    @DisplayName("E8 a number of people under the limit is not shown; nothing and the limit itself are")
    void hidesSmallNumbers() {
        assertThat(FIVE.shown(0)).contains(0);
        assertThat(FIVE.shown(1)).isEmpty();
        assertThat(FIVE.shown(4)).isEmpty();
        assertThat(FIVE.shown(5)).contains(5);
    }

    @Test
    @DisplayName("E8 of a whole no hidden part can be worked out: one hidden part takes the next smallest with it")
    void hidesASecondPart() {
        assertThat(shown(20, 3, 9)).containsExactly(20, -1, -1);
        assertThat(shown(20, 3, 2, 9)).containsExactly(20, -1, -1, 9);
        assertThat(shown(20, 1, 2, 9)).containsExactly(20, -1, -1, -1);
        assertThat(shown(20, 9, 0)).containsExactly(20, 9, 0);
    }

    @Test
    @DisplayName("E8 a part that is all there is stays hidden when it is small")
    void hidesTheOnlyPart() {
        assertThat(shown(3, 0)).containsExactly(-1, 0);
    }

    @Test
    @DisplayName("E8 who sees the people sees every number")
    void hidesNothingFromTheirOwn() {
        assertThat(SmallNumbers.SHOWN.shown(1)).contains(1);
        assertThat(SmallNumbers.SHOWN.parts(List.of(1, 20))).containsExactly(Optional.of(1), Optional.of(20));
        assertThatThrownBy(() -> new SmallNumbers(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
