package nl.hoofdzaakwerk.reporting.release;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.Released;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("reporting")
class FailedReleaseIT {
    private static final Database DATABASE = Platform.database("reporting");

    @Test
    @DisplayName("X22 a release of which a part fails is marked so, leaves nothing behind, and the one before is read")
    void shouldKeepTheReleaseBefore() {
        String before = Released.now();
        String failed;
        DATABASE.execute("alter table release_part add constraint no_part check (false) not valid");
        try {
            failed = as(PROGRAMME_MANAGER)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .post("/v1/releases")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            await().atMost(120, SECONDS).untilAsserted(() -> as(PROGRAMME_MANAGER)
                    .get("/v1/releases/" + failed)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("FAILED")));
        } finally {
            DATABASE.execute("alter table release_part drop constraint no_part");
        }

        as(PROGRAMME_MANAGER)
                .get("/v1/releases/" + failed)
                .then()
                .body("madeAt", nullValue())
                .body("loss", nullValue());
        assertThat(DATABASE.select("select year from release_year where release_id = '" + failed + "'"))
                .isEmpty();
        as(PROGRAMME_MANAGER)
                .get("/v1/reports/national?year=2021")
                .then()
                .statusCode(200)
                .body("frame.release", equalTo(before));
    }
}
