package nl.hoofdzaakwerk.reporting.figures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactLimitsTest {
    private static final Instant NOW = Instant.parse("2026-05-10T12:00:00Z");
    private static final FactLimits LIMITS = new FactLimits(LocalDate.of(2000, 1, 1), Period.ofYears(2));

    @ParameterizedTest
    @CsvSource({
        "1970-01-01, false",
        "1999-12-31, false",
        "2000-01-01, true",
        "2026-05-10, true",
        "2028-05-10, true",
        "2028-05-11, false",
        "2999-01-01, false"
    })
    @DisplayName("X28 a fact of a day that cannot be is refused, by the moment of its recording")
    void days(LocalDate day, boolean possible) {
        assertThat(LIMITS.refusal(List.of(day), NOW, NOW).isEmpty()).isEqualTo(possible);
        assertThat(LIMITS.refusal(List.of(day), NOW, NOW.plusSeconds(86_400L * 3_000))
                        .isEmpty())
                .isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z, false",
        "2000-01-01T00:00:00Z, true",
        "2026-05-11T12:00:00Z, true",
        "2026-05-11T12:00:01Z, false",
        "2999-01-01T00:00:00Z, false"
    })
    @DisplayName("X28 an event that was recorded at a moment that cannot be is refused")
    void moments(Instant recorded, boolean possible) {
        assertThat(LIMITS.refusal(List.of(), recorded, NOW).isEmpty()).isEqualTo(possible);
    }

    @Test
    @DisplayName("X28 the reason names the day and what would be possible")
    void reason() {
        assertThat(LIMITS.refusal(List.of(LocalDate.of(2999, 1, 1)), NOW, NOW))
                .contains("tells of 2999-01-01, which is not from 2000-01-01 up to and including 2028-05-10");
    }
}
