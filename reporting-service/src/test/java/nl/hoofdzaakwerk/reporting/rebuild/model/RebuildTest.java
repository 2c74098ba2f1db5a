package nl.hoofdzaakwerk.reporting.rebuild.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RebuildTest {
    private static final Instant NOW = Instant.parse("2026-05-10T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "KEEP, 0, 0, 0, true",
        "KEEP, 1, 0, 0, false",
        "KEEP, 0, 1, 0, false",
        "KEEP, 0, 0, 1, false",
        "SWITCH, 1, 1, 1, true"
    })
    @DisplayName("what was made anew becomes live when it is the same, or when the log is to hold")
    void switches(WhenDifferent whenDifferent, long missing, long surplus, long different, boolean expected) {
        Rebuild rebuild = new Rebuild(whenDifferent, NOW);

        assertThat(rebuild.switches(List.of(
                        new TableDifference("match_fact", 0, 0, 0),
                        new TableDifference("vacancy_fact", missing, surplus, different))))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("at its end it tells events a second and how long live facts waited")
    void ended() {
        Rebuild rebuild = new Rebuild(WhenDifferent.KEEP, NOW);
        assertThat(rebuild.eventsPerSecond()).isEmpty();
        rebuild.begin(NOW);
        rebuild.isAt(RebuildPhase.COMPARING, 90_000, 3, NOW.plusSeconds(1));
        assertThat(rebuild.phase()).contains(RebuildPhase.COMPARING);

        rebuild.end(List.of(), true, Duration.ofMillis(250), NOW.plusSeconds(2));

        assertThat(rebuild.state()).isEqualTo(RebuildState.SWITCHED);
        assertThat(rebuild.eventsPerSecond()).hasValue(45_000);
        assertThat(rebuild.pauseMillis()).contains(250L);
        assertThat(rebuild.phase()).isEmpty();
    }

    @Test
    @DisplayName("one of which nothing was heard for more than a quarter of an hour was broken off")
    void abandoned() {
        Rebuild rebuild = new Rebuild(WhenDifferent.KEEP, NOW);
        rebuild.begin(NOW);

        assertThat(rebuild.isAbandoned(NOW.plusSeconds(900))).isFalse();
        assertThat(rebuild.isAbandoned(NOW.plusSeconds(901))).isTrue();
        rebuild.fail("x".repeat(600), NOW.plusSeconds(901));
        assertThat(rebuild.isAbandoned(NOW.plusSeconds(9_000))).isFalse();
        assertThat(rebuild.failure().orElseThrow()).hasSize(500);
    }
}
