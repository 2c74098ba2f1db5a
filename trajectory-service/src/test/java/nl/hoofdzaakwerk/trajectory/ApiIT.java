package nl.hoofdzaakwerk.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.testkit.api.ApiFuzzer;
import nl.hoofdzaakwerk.testkit.api.AuthorizationMatrix;
import nl.hoofdzaakwerk.testkit.api.OpenApiContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every operation of the API, walked. */
@QuarkusTest
@WithPlatform("trajectory")
class ApiIT {

    @Test
    @DisplayName("G2 every operation answers whom docs/authorization.md names, within their scope, and nobody else")
    void authorization() {
        assertThat(AuthorizationMatrix.of(Examples.all()).verify()).isGreaterThan(2_000);
    }

    @Test
    @DisplayName("every operation refuses every kind of bad request as problem+json, and stores nothing")
    void badInput() {
        assertThat(ApiFuzzer.of(Examples.all(), Examples.DATABASE).verify()).isGreaterThan(500);
    }

    @Test
    @DisplayName("the API is the one that openapi.json publishes")
    void contract() {
        OpenApiContract.verify();
    }
}
