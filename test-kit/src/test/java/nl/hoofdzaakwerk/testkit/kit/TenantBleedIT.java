package nl.hoofdzaakwerk.testkit.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiAnswer;
import nl.hoofdzaakwerk.testkit.api.TestOrganisation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("toy")
class TenantBleedIT {

    private static final int REFUSERS = 3;
    private static final int READS = 100;

    private final Actor coach = Actor.of("coach", OrganisationKind.UWV);
    private final Actor officer = Actor.of("privacy-officer", TestOrganisation.elsewhere(OrganisationKind.GGZ));

    @Test
    @DisplayName("a refusal that is audited after its request never lends its organisation to the next request")
    void shouldKeepRefusalsApart() {
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(REFUSERS)) {
            List<CompletableFuture<Void>> refusals = Stream.generate(
                            () -> CompletableFuture.runAsync(() -> refuseUntil(done), threads))
                    .limit(REFUSERS)
                    .toList();

            for (int read = 0; read < READS; read++) {
                ApiAnswer seen = officer.get("/v1/audit-log?limit=100");
                assertThat(seen.status()).isEqualTo(200);
                assertThat(seen.body()).doesNotContain(coach.subject());
            }

            done.set(true);
            refusals.forEach(CompletableFuture::join);
        }
    }

    private void refuseUntil(AtomicBoolean done) {
        String token = coach.token();
        Instant deadline = Instant.now().plus(Duration.ofMinutes(2));
        while (!done.get() && Instant.now().isBefore(deadline)) {
            given().auth().oauth2(token).get("/v1/audit-log").then().statusCode(403);
        }
    }

    @Test
    @DisplayName("a transaction that cannot begin is not left open on its thread")
    void shouldNotLeaveTransactionOpen() {
        Platform.database("toy").execute("alter table audit_log rename to audit_log_away");
        try {
            for (int attempt = 0; attempt < 30; attempt++) {
                assertThat(coach.colleague("privacy-officer")
                                .get("/v1/audit-log")
                                .status())
                        .isEqualTo(500);
            }
        } finally {
            Platform.database("toy").execute("alter table audit_log_away rename to audit_log");
        }

        for (int attempt = 0; attempt < 30; attempt++) {
            ApiAnswer seen = officer.get("/v1/audit-log?limit=100");
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.body())
                    .doesNotContain(coach.colleague("privacy-officer").subject());
        }
    }
}
