package nl.hoofdzaakwerk.employer;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.support.Api;
import nl.hoofdzaakwerk.employer.support.Carvings;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.events.EmployerCountingChanged;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done with an employer, the survivor shows it of all its records, and a merged record takes no more. */
@QuarkusTest
@WithPlatform("employer")
class MergedFamilyIT {
    private static final String CALL = "{\"kind\": \"CALL\", \"purpose\": \"EXPLORE\"}";
    private static final String LETTER = "{\"kind\": \"LETTER\", \"purpose\": \"FIRST_CONTACT\"}";

    private static final String COMMITMENT = """
            {"places": 2, "promisedDate": "%s", "validUntilDate": "2099-12-31", "work": "Timmerwerk",
             "promisedBy": "Directie"}
            """;

    private String survivor;
    private String other;

    @BeforeEach
    void makesTwo() {
        survivor = as(MANAGER).registers("Timmerbedrijf Balk " + Api.newKvkNumber(), "Leiden");
        other = as(MANAGER).registers("Meubelatelier Lat " + Api.newKvkNumber(), "Leiden");
    }

    @Test
    @DisplayName("D1 D3 the survivor shows the steps of all its records and moves with a placement at any of them")
    void showsSteps() {
        as(MANAGER).takesStage(other, "APPROACHED", "2026-01-12").then().statusCode(201);
        merge();

        as(MANAGER)
                .get("/employers/" + survivor + "/stages")
                .then()
                .body("items.to", containsInAnyOrder("PROSPECT", "PROSPECT", "APPROACHED"));
        as(MANAGER).get("/employers/" + survivor).then().body("stage", equalTo("PROSPECT"));

        Log.publish(
                new PlacementMade(
                        UUID.randomUUID(),
                        UUID.fromString(other),
                        null,
                        null,
                        new RegionCode("AM19"),
                        PlacementKind.PAID,
                        16,
                        LocalDate.of(2026, 3, 2),
                        null),
                1);

        await().untilAsserted(() ->
                as(MANAGER).get("/employers/" + survivor).then().body("stage", equalTo("PLACEMENT_REALISED")));
        as(MANAGER).get("/employers/" + other).then().body("stage", equalTo("PLACEMENT_REALISED"));
    }

    @Test
    @DisplayName("D3 D4 X8 contacts and claims of a merged record are the survivor's")
    void showsContacts() {
        as(MANAGER).post("/employers/" + survivor + "/activities", CALL).then().statusCode(201);
        as(MANAGER).post("/employers/" + other + "/activities", CALL).then().statusCode(201);
        as(COACH).post("/employers/" + other + "/activities", CALL).then().statusCode(201);
        as(COACH)
                .post("/employers/" + other + "/claims", "{\"purpose\": \"VACANCY\"}")
                .then()
                .statusCode(201);
        merge();

        as(MANAGER).get("/employers/" + survivor + "/activities").then().body("items", hasSize(3));
        as(MANAGER)
                .get("/employers/" + survivor + "/contact-pressure")
                .then()
                .body("last30Days", equalTo(3))
                .body("organisations.organisation", containsInAnyOrder("wsp-holland-rijnland", "ggz-rijnduin"))
                .body("claim.organisation", equalTo("ggz-rijnduin"));
        as(MANAGER).get("/employers/" + survivor + "/claims").then().body("items", hasSize(1));
        as(MANAGER)
                .post("/employers/" + survivor + "/claims", "{\"purpose\": \"VACANCY\"}")
                .then()
                .statusCode(409)
                .body("errors.rule", contains("X8"));

        as(MANAGER)
                .post("/employers/" + other + "/unmerges", "{\"reason\": \"Two\"}")
                .then()
                .statusCode(201);
        as(MANAGER)
                .get("/employers/" + survivor + "/contact-pressure")
                .then()
                .body("last30Days", equalTo(1))
                .body("claim", nullValue());
    }

    @Test
    @DisplayName("D3 D4 a talk with the survivor answers a letter to a merged record")
    void answersLetter() {
        as(MANAGER).post("/employers/" + other + "/activities", LETTER).then().statusCode(201);
        assertThat(openCalls()).isEqualTo("1");
        merge();

        as(MANAGER).post("/employers/" + survivor + "/activities", CALL).then().statusCode(201);

        assertThat(openCalls()).isEqualTo("0");
    }

    @Test
    @DisplayName("D2 D3 records that were merged are one new employer from their first day, and two again when apart")
    void countsOnce() {
        ambition(survivor, "2026-02-16");
        ambition(other, "2026-02-02");
        expectCounting(survivor, LocalDate.of(2026, 2, 16));
        expectCounting(other, LocalDate.of(2026, 2, 2));

        merge();

        expectCounting(survivor, LocalDate.of(2026, 2, 2));
        expectCounting(other, null);
        as(MANAGER)
                .get("/new-employers?region=AM19&until=2026-12-31&limit=100")
                .then()
                .body("items.findAll { it.id == '%s' }.since".formatted(survivor), contains("2026-02-02"))
                .body("items.findAll { it.id == '%s' }".formatted(other), empty());

        as(MANAGER)
                .post("/employers/" + other + "/unmerges", "{\"reason\": \"Two\"}")
                .then()
                .statusCode(201);
        expectCounting(survivor, LocalDate.of(2026, 2, 16));
        expectCounting(other, LocalDate.of(2026, 2, 2));
    }

    @Test
    @DisplayName("D3 X9 X10 willingness and promises of a merged record are the survivor's")
    void showsPromises() {
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        as(MANAGER)
                .post("/employers/" + other + "/activities", "{\"kind\": \"VISIT\", \"purpose\": \"EXPLORE\"}")
                .then()
                .statusCode(201);
        promise(other, today).then().statusCode(201);
        as(MANAGER).get("/employers/" + survivor + "/willingness").then().body("level", equalTo(0));
        merge();

        as(MANAGER)
                .get("/employers/" + survivor + "/willingness")
                .then()
                .statusCode(200)
                .body("level", greaterThan(0));
        as(MANAGER)
                .get("/employers/" + survivor + "/commitments")
                .then()
                .body("items", hasSize(1))
                .body("balance.promised", equalTo(2));
        promise(other, today).then().statusCode(409).body("errors.code", contains("merged"));
    }

    @Test
    @DisplayName("D3 X11 a worksheet of a merged record ends in a vacancy of the survivor")
    void finishesWorksheet() {
        var sheet = Carvings.sheet("stocking cupboards", "12");
        String id = as(MANAGER)
                .post("/employers/" + other + "/carving-sheets", sheet)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (var step : List.of("DISCUSSED", "AGREED")) {
            as(MANAGER)
                    .post("/carving-sheets/" + id + "/steps", "{\"to\": \"" + step + "\"}")
                    .then()
                    .statusCode(201);
        }
        merge();

        String vacancy = as(MANAGER)
                .post("/carving-sheets/" + id + "/vacancies", Carvings.vacancy("Workshop help"))
                .then()
                .statusCode(201)
                .extract()
                .path("vacancyId");

        as(MANAGER).get("/vacancies/" + vacancy).then().body("employerId", equalTo(survivor));
        as(MANAGER).get("/employers/" + survivor + "/carving-sheets").then().body("items.id", contains(id));
        as(MANAGER)
                .post("/employers/" + other + "/carving-sheets", sheet)
                .then()
                .statusCode(409)
                .body("errors.code", contains("merged"));
    }

    @Test
    @DisplayName("D3 a merged record takes no step, plan, contact, claim or vacancy, and leaves the board")
    void takesNoMore() {
        merge();
        var etag = as(MANAGER)
                .get("/employers/" + other + "/pipeline")
                .then()
                .extract()
                .header("ETag");

        for (var refused : List.of(
                as(MANAGER).takesStage(other, "APPROACHED", "2026-01-12"),
                as(MANAGER)
                        .put(
                                "/employers/" + other + "/pipeline/next-step",
                                etag,
                                "{\"what\": \"Bellen\", \"dueDate\": \"2099-01-01\"}"),
                as(MANAGER).post("/employers/" + other + "/activities", CALL),
                as(COACH).post("/employers/" + other + "/claims", "{\"purpose\": \"VACANCY\"}"),
                as(MANAGER).post("/employers/" + other + "/vacancies", Api.offer("Carpenter", 1)))) {
            refused.then()
                    .statusCode(409)
                    .body("errors.code", contains("merged"))
                    .body("errors[0].about", equalTo(survivor));
        }
        as(MANAGER).get("/pipeline-boards?limit=100").then().statusCode(200).body(not(containsString(other)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "employer_organisation",
                "employer_ownership",
                "employer_merge",
                "employer_name_trigram",
                "merge_candidate",
                "contact_person",
                "contact_person_erasure"
            })
    @DisplayName("G2 the database itself keeps what the organisations of a region share to that region")
    void keepsToRegion(String table) {
        assertThat(Platform.database("employer")
                        .select("select relrowsecurity and relforcerowsecurity from pg_class where relname = '" + table
                                + "'"))
                .containsExactly("t");
    }

    private void merge() {
        as(MANAGER)
                .post("/employers/" + survivor + "/merges", """
                        {"other": "%s", "ground": "TAKE_OVER", "reason": "Same door"}
                        """.formatted(other))
                .then()
                .statusCode(201);
    }

    private static void ambition(String employer, String date) {
        for (var step : List.of("APPROACHED", "IN_CONVERSATION", "STRONG_AMBITION")) {
            as(MANAGER).takesStage(employer, step, date).then().statusCode(201);
        }
    }

    private static void expectCounting(String employer, LocalDate from) {
        await().untilAsserted(() -> assertThat(Log.events(Topics.EMPLOYERS, employer).stream()
                        .filter(EmployerCountingChanged.class::isInstance)
                        .toList())
                .last()
                .isEqualTo(new EmployerCountingChanged(UUID.fromString(employer), new RegionCode("AM19"), from)));
    }

    private static io.restassured.response.Response promise(String employer, LocalDate day) {
        return as(MANAGER).post("/employers/" + employer + "/commitments", COMMITMENT.formatted(day));
    }

    private String openCalls() {
        return Platform.database("employer")
                .select("select count(*) from follow_up where followed_up_on is null and employer_id in ('" + survivor
                        + "', '" + other + "')")
                .getFirst();
    }
}
