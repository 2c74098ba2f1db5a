package nl.hoofdzaakwerk.employer;

import nl.hoofdzaakwerk.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    @DisplayName("the service keeps to the house rules of structure")
    void keepsToHouseRules() {
        ArchitectureRules.of("employer").verify();
    }
}
