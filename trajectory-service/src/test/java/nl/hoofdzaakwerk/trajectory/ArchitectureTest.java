package nl.hoofdzaakwerk.trajectory;

import nl.hoofdzaakwerk.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    @DisplayName("features are free of cycles, models are plain Java, and only events and kit are shared")
    void rules() {
        ArchitectureRules.of("trajectory").verify();
    }
}
