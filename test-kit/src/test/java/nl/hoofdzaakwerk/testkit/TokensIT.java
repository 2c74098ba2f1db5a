package nl.hoofdzaakwerk.testkit;

import static io.restassured.RestAssured.given;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithPlatform("toy")
class TokensIT {

    private static final Tokens COACH =
            Tokens.of("coach.ggz-rijnduin").in("ggz-rijnduin", GGZ, "AM19").as("coach");
    private static final Tokens IN_TWO =
            COACH.in("wsp-holland-rijnland", WSP, "AM19").as("account-manager");

    @Test
    @DisplayName("a signed token opens what its role allows")
    void shouldAcceptSigned() {
        given().auth().oauth2(COACH.signed()).get("/v1/notes").then().statusCode(200);
    }

    static Stream<String> refused() {
        return Stream.of(
                COACH.expired(),
                COACH.signedByStranger(),
                COACH.fromAnotherIssuer(),
                COACH.forAudience("account").signed(),
                "no-token");
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("a token that is not the issuer's, not for us or not any more is 401")
    void refused(String token) {
        given().auth().oauth2(token).get("/v1/notes").then().statusCode(401);
    }

    @Test
    @DisplayName("roles outside the organisation count for nothing")
    void shouldIgnoreTopLevelRoles() {
        Tokens realmWide = Tokens.of("sly").in("ggz-rijnduin", GGZ, "AM19").asRealmWide("coach", "coach@GGZ");

        given().auth().oauth2(realmWide.signed()).get("/v1/notes").then().statusCode(403);
    }

    @Test
    @DisplayName("a member of two organisations chooses one and has only its roles")
    void shouldChooseOneOfTwo() {
        given().auth().oauth2(IN_TWO.signed()).get("/v1/notes").then().statusCode(400);
        given().auth()
                .oauth2(IN_TWO.signed())
                .header("Hw-Organisation", "ggz-rijnduin")
                .get("/v1/notes")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(IN_TWO.signed())
                .header("Hw-Organisation", "wsp-holland-rijnland")
                .get("/v1/notes")
                .then()
                .statusCode(403);
    }
}
