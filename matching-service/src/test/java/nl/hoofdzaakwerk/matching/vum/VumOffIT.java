package nl.hoofdzaakwerk.matching.vum;

import static io.restassured.RestAssured.given;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** VUM turned off, turned on without an address, and not there. */
@QuarkusTest
@WithPlatform("matching")
class VumOffIT {
    private static final String OIN = "00000001000000000001";
    private static final Tokens COACH =
            Tokens.of("coach.off").in("ggz-off", GGZ, "AM98").as("coach");

    @Inject
    ObjectMapper mapper;

    @Test
    @DisplayName("D6 where VUM is off nothing is asked, and a clear refusal says so; lists stay readable")
    void shouldRefuseWhenOff() {
        QuarkusMock.installMockForType(new VumSwitch(settings(false, null, null)), VumSwitch.class);

        given().auth()
                .oauth2(COACH.signed())
                .contentType(ContentType.JSON)
                .body("{\"cardId\": \"" + UUID.randomUUID() + "\"}")
                .post("/v1/vum-searches")
                .then()
                .statusCode(409)
                .body("errors.code", contains("vum-off"))
                .body("errors.reason", contains("Deze omgeving zoekt niet via VUM."));
        given().auth()
                .oauth2(COACH.signed())
                .get("/v1/vum-vacancies/" + UUID.randomUUID() + "/details")
                .then()
                .statusCode(409)
                .body("errors.code", contains("vum-off"));
        given().auth()
                .oauth2(COACH.signed())
                .get("/v1/vum-searches")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    @DisplayName("D6 where VUM is on, whom it asks and as whom must be told; where it is off, nothing")
    void shouldNameMissingSettings() {
        assertThat(VumSwitch.missing(settings(false, null, null))).isEmpty();
        assertThat(VumSwitch.missing(settings(true, "https://vum.example", OIN)))
                .isEmpty();
        assertThat(VumSwitch.missing(settings(true, null, null)))
                .containsExactly("HW_VUM_BASE_URL", "HW_VUM_FROM_PARTY", "HW_VUM_TO_PARTY", "HW_VUM_VIA_PARTY");
        assertThat(VumSwitch.missing(settings(true, "vum", "123")))
                .containsExactly("HW_VUM_BASE_URL", "HW_VUM_FROM_PARTY", "HW_VUM_TO_PARTY", "HW_VUM_VIA_PARTY");
    }

    @Test
    @DisplayName("D6 a VUM that is not there is told as unreachable")
    void shouldTellUnreachable() throws IOException {
        String nobody = "http://127.0.0.1:" + freePort();
        VumConnection connection = new VumConnection(settings(true, nobody, OIN), mapper);

        assertThatExceptionOfType(VumTrouble.Unreachable.class)
                .isThrownBy(() -> connection.vacancies("{}"))
                .extracting(VumTrouble::kind)
                .isEqualTo(VumTrouble.Kind.UNREACHABLE);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static VumSettings settings(boolean enabled, String baseUrl, String party) {
        return new Settings(enabled, Optional.ofNullable(baseUrl).map(URI::create), Optional.ofNullable(party));
    }

    private record Settings(boolean enabled, Optional<URI> baseUrl, Optional<String> fromParty) implements VumSettings {

        @Override
        public Optional<String> toParty() {
            return fromParty;
        }

        @Override
        public Optional<String> viaParty() {
            return Optional.empty();
        }

        @Override
        public String messageVersion() {
            return "1.0.0";
        }

        @Override
        public String apiVersion() {
            return "1.0.0";
        }

        @Override
        public Optional<String> token() {
            return Optional.empty();
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration readTimeout() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration pause() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Duration kept() {
            return Duration.ofDays(1);
        }

        @Override
        public int profileKilometres() {
            return 25;
        }
    }
}
