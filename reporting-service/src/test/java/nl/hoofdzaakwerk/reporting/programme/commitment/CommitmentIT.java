package nl.hoofdzaakwerk.reporting.programme.commitment;

import static io.restassured.http.ContentType.JSON;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.WORKGROUP_MEMBER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("reporting")
class CommitmentIT {
    private static final Database DATABASE = Platform.database("reporting");
    private static final Tokens DIRECTOR =
            Tokens.of("director.nhn").in("project-nhn", REGION, "AM15").as("regional-director");
    private static final Tokens DIRECTOR_ELSEWHERE =
            Tokens.of("director.zl").in("project-zeeland", REGION, "AM24").as("regional-director");
    private static final Tokens KEY_FIGURE =
            Tokens.of("key-figure.nhn").in("wsp-nhn", WSP, "AM15").as("key-figure");

    @BeforeEach
    void start() {
        DATABASE.execute("delete from commitment where region in ('AM15', 'AM24')");
    }

    @Test
    @DisplayName("F6 Noord-Holland Noord is ready with the approvals its plan asks for, and every reason is told")
    void shouldJudgeByTheRegionsOwnRule() {
        record("MUNICIPALITY", "Alkmaar", "POLICY_OFFICER");
        record("MUNICIPALITY", "Schagen", "POLICY_OFFICER");
        record("UWV", "UWV", "MANAGER");
        record("WSP", "WSP Noord-Holland Noord", "PROJECT_LEADER");
        record("MUNICIPALITY", "Alkmaar", "ALDERMAN");
        record("MUNICIPALITY", "Schagen", "ALDERMAN");
        record("UWV", "UWV", "DISTRICT_MANAGER");
        readiness(KEY_FIGURE, "AM15")
                .statusCode(200)
                .body("ready", equalTo(false))
                .body("requirements.met", contains(true, true, true, true, true, true, false, true))
                .body(
                        "requirements[6].reason",
                        equalTo("Nodig is een akkoord van een GGZ-instelling: 1 gevraagd, 0 gevonden."));

        record("GGZ", "GGZ Duinkust", "BOARD_MEMBER");

        readiness(KEY_FIGURE, "AM15")
                .body("ready", equalTo(true))
                .body("requirements.met", everyItem(equalTo(true)))
                .body("requirements[6].organisations", contains("GGZ Duinkust"));
        as(PROGRAMME_MANAGER)
                .get("/v1/regions/AM15/readiness?date=2021-12-16")
                .then()
                .body("ready", equalTo(false));
    }

    @Test
    @DisplayName("F6 a commitment belongs to its region: others read and change nothing of it")
    void shouldKeepRegionsApart() {
        String id = record("GGZ", "GGZ Duinkust", "BOARD_MEMBER").getString("id");

        as(DIRECTOR_ELSEWHERE).get("/v1/commitments/" + id).then().statusCode(404);
        as(DIRECTOR_ELSEWHERE).get("/v1/commitments?region=AM15").then().statusCode(403);
        as(DIRECTOR_ELSEWHERE)
                .get("/v1/commitments?region=AM24")
                .then()
                .statusCode(200)
                .body("items", empty());
        post(DIRECTOR_ELSEWHERE, "/v1/commitments/" + id + "/withdrawals", withdrawal())
                .statusCode(404);
        post(DIRECTOR_ELSEWHERE, "/v1/commitments", commitment("GGZ", "GGZ Elders", "BOARD_MEMBER"))
                .statusCode(403);
        post(KEY_FIGURE, "/v1/commitments", commitment("GGZ", "GGZ Elders", "BOARD_MEMBER"))
                .statusCode(403);
        as(WORKGROUP_MEMBER)
                .get("/v1/commitments?region=AM15")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        readiness(DIRECTOR_ELSEWHERE, "AM15").statusCode(403);
        assertThat(DATABASE.select("select count(*) from commitment where withdrawn_on is null and region = 'AM15'"))
                .containsExactly("1");
    }

    @Test
    @DisplayName("F6 the name of who approved can be removed; role and day stay")
    void shouldRemoveTheName() {
        String id = record("GGZ", "GGZ Duinkust", "BOARD_MEMBER").getString("id");

        as(DIRECTOR)
                .header("If-Match", "\"0\"")
                .contentType(JSON)
                .body("{}")
                .put("/v1/commitments/" + id + "/approver")
                .then()
                .statusCode(200)
                .body("approvedBy", nullValue())
                .body("role", equalTo("BOARD_MEMBER"))
                .body("approvedDate", equalTo("2021-12-17"));

        assertThat(DATABASE.select("select count(approved_by) from commitment where id = '" + id + "'"))
                .containsExactly("0");
    }

    @Test
    @DisplayName("F6 a withdrawn commitment no longer counts, and what cannot be is refused with nothing stored")
    void shouldWithdraw() {
        String id = record("GGZ", "GGZ Duinkust", "BOARD_MEMBER").getString("id");
        post(DIRECTOR, "/v1/commitments", commitment("MUNICIPALITY", "Leiden", "DISTRICT_MANAGER"))
                .statusCode(409)
                .body("errors.code", contains("no-such-role-there", "no-municipality-of-the-region"));

        post(DIRECTOR, "/v1/commitments/" + id + "/withdrawals", withdrawal())
                .statusCode(200)
                .body("withdrawnDate", equalTo(LocalDate.now(TimeSource.ZONE).toString()));

        post(DIRECTOR, "/v1/commitments/" + id + "/withdrawals", withdrawal()).statusCode(409);
        readiness(DIRECTOR, "AM15").body("requirements[6].met", equalTo(false));
        assertThat(DATABASE.select("select count(*) from commitment where region = 'AM15'"))
                .containsExactly("1");
    }

    @Test
    @DisplayName("F6 the programme manager sets a rule for a region from a day to come; until then the nation's holds")
    void shouldSetARule() {
        LocalDate start = LocalDate.now(TimeSource.ZONE).plusYears(30);
        Map<String, Object> rule = Map.of(
                "region",
                "AM24",
                "validFromDate",
                start.toString(),
                "source",
                "plan van aanpak",
                "requirements",
                List.of(Map.of("party", "GGZ", "role", "BOARD_MEMBER", "atLeast", 2)));
        post(DIRECTOR_ELSEWHERE, "/v1/readiness-rules", rule).statusCode(403);

        post(PROGRAMME_MANAGER, "/v1/readiness-rules", rule).statusCode(201);

        post(PROGRAMME_MANAGER, "/v1/readiness-rules", rule).statusCode(409).body("errors.code", contains("day-taken"));
        readiness(DIRECTOR_ELSEWHERE, "AM24").body("requirements.size()", equalTo(4));
        as(DIRECTOR_ELSEWHERE)
                .get("/v1/regions/AM24/readiness?date=" + start)
                .then()
                .body("requirements.size()", equalTo(1))
                .body("requirements[0].requirement.atLeast", equalTo(2));
        as(DIRECTOR_ELSEWHERE).get("/v1/readiness-rules").then().statusCode(200).body("items.region", hasItem("AM19"));
        DATABASE.execute("""
                delete from readiness_requirement where rule in (select id from readiness_rule where region = 'AM24');
                delete from readiness_rule where region = 'AM24'""");
    }

    private static JsonPath record(String party, String organisation, String role) {
        return post(DIRECTOR, "/v1/commitments", commitment(party, organisation, role))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> commitment(String party, String organisation, String role) {
        return new HashMap<>(Map.of(
                "region",
                "AM15",
                "party",
                party,
                "organisation",
                organisation,
                "role",
                role,
                "approvedBy",
                "B. Stuurman",
                "approvedDate",
                "2021-12-17"));
    }

    private static Map<String, Object> withdrawal() {
        return Map.of("withdrawnDate", LocalDate.now(TimeSource.ZONE).toString(), "reason", "andere keuze gemaakt");
    }

    private static ValidatableResponse readiness(Tokens caller, String region) {
        return as(caller).get("/v1/regions/" + region + "/readiness").then();
    }

    private static ValidatableResponse post(Tokens caller, String path, Map<String, Object> body) {
        return as(caller).contentType(JSON).body(body).post(path).then();
    }
}
