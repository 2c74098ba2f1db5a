package nl.hoofdzaakwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.testkit.api.ApiFuzzer;
import nl.hoofdzaakwerk.testkit.api.AuthorizationMatrix;
import nl.hoofdzaakwerk.testkit.api.OpenApiContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for every operation of the API. */
@QuarkusTest
@WithPlatform("matching")
class ApiIT {

    @Test
    @DisplayName("G2 every operation answers only those whom docs/authorization.md names")
    void shouldAnswerWhomItShould() {
        assertThat(AuthorizationMatrix.of(MatchingExamples.all()).verify()).isGreaterThan(1000);
    }

    @Test
    @DisplayName("every operation refuses every kind of bad input and stores nothing of it")
    void shouldRefuseBadInput() {
        assertThat(ApiFuzzer.of(MatchingExamples.all(), Platform.database("matching"))
                        .verify())
                .isGreaterThan(300);
    }

    @Test
    @DisplayName("the committed openapi.json describes the running API")
    void shouldBeDescribed() {
        OpenApiContract.verify();
    }
}
