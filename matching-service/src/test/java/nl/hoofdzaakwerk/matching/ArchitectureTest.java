package nl.hoofdzaakwerk.matching;

import nl.hoofdzaakwerk.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    @DisplayName("the service keeps the architecture's rules")
    void shouldKeepTheRules() {
        ArchitectureRules.of("matching").verify();
    }
}
