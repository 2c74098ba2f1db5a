package nl.hoofdzaakwerk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishCountsTest {
    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 1, 5, 9, 11, 14})
    @DisplayName("D11 G3 a count below ten, or one that is not rounded to fives, cannot be told at all")
    void shouldRefuseSmallOrExactCounts(int count) {
        assertThatThrownBy(() -> new WishCount("91", count)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("D11 ten is the smallest count that is told")
    void shouldTellTen() {
        assertThat(new WishCount("91", 10).count()).isEqualTo(10);
    }

    @Test
    @DisplayName("D11 counts are of a month, each group once")
    void shouldBeOfAMonth() {
        var counts = List.of(new WishCount("91", 10), new WishCount("91", 15));
        var region = new RegionCode("AM19");

        assertThatThrownBy(() -> new WishCountsPublished(region, LocalDate.of(2026, 3, 2), List.of(), Instant.EPOCH))
                .hasMessage("month is not the first day of a month");
        assertThatThrownBy(() -> new WishCountsPublished(region, LocalDate.of(2026, 3, 1), counts, Instant.EPOCH))
                .hasMessage("counts name a group twice");
        assertThat(new WishCountsPublished(region, LocalDate.of(2026, 3, 1), List.of(), Instant.EPOCH).subject())
                .isEqualTo("AM19");
    }
}
