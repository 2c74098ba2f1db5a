package nl.hoofdzaakwerk.reporting;

import static org.assertj.core.api.Assertions.assertThatCode;

import nl.hoofdzaakwerk.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    @DisplayName("the service keeps the platform's architecture rules")
    void shouldKeepTheRules() {
        assertThatCode(() -> ArchitectureRules.of("reporting").verify()).doesNotThrowAnyException();
    }
}
