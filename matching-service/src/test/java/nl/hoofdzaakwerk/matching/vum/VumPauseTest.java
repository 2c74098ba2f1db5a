package nl.hoofdzaakwerk.matching.vum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VumPauseTest {
    private static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none|PT1M",
                "120|PT2M",
                " 5 |PT5S",
                "0|PT1S",
                "86400|PT1H",
                "-5|PT1M",
                "soon|PT1M",
                "99999999999|PT1M",
                "Wed, 01 Apr 2026 08:00:30 GMT|PT30S",
                "Wed, 01 Apr 2026 07:00:00 GMT|PT1S",
                "Thu, 02 Apr 2026 08:00:00 GMT|PT1H"
            })
    @DisplayName("D6 VUM is left alone as long as it asks, from a second to an hour; a minute when it does not say")
    void shouldLastAsLongAsAsked(String retryAfter, Duration expected) {
        assertThat(VumPause.length(retryAfter, NOW, Duration.ofMinutes(1))).isEqualTo(expected);
    }
}
