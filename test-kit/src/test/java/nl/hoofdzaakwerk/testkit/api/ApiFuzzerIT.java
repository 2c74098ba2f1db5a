package nl.hoofdzaakwerk.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.testkit.toy.ToyExamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("toy")
class ApiFuzzerIT {

    @Test
    @DisplayName("an API that keeps to the conventions passes, every operation and every field tried")
    void shouldPass() {
        int checks = ApiFuzzer.of(ToyExamples.all(), Platform.database("toy")).verify();

        assertThat(checks).isGreaterThan(200);
    }
}
