package nl.hoofdzaakwerk.reporting;

import static io.restassured.http.ContentType.JSON;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.UWV;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Activities, risks, pages and the stakeholder web against the real service, in regions of their own. */
@QuarkusTest
@WithPlatform("reporting")
class CooperationIT {
    private static final Database DATABASE = Platform.database("reporting");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final String HERE = "AM27";
    private static final Tokens DIRECTOR =
            Tokens.of("director.am27").in("project-am27", REGION, HERE).as("regional-director");
    private static final Tokens DIRECTOR_ELSEWHERE =
            Tokens.of("director.am28").in("project-am28", REGION, "AM28").as("regional-director");
    private static final Tokens KEY_FIGURE =
            Tokens.of("kf.am27").in("ggz-am27", GGZ, HERE).as("key-figure");
    private static final Tokens OTHER_KEY_FIGURE =
            Tokens.of("kf.uwv.am27").in("uwv-am27", UWV, HERE).as("key-figure");
    private static final Tokens COACH =
            Tokens.of("coach.am27").in("ggz-am27", GGZ, HERE).as("coach");

    @Test
    @DisplayName("F14 an activity is planned, is due, is held with a result, and is its owner's and its region's alone")
    void shouldHoldActivities() {
        String visit = id(post(KEY_FIGURE, "/v1/activities", Map.of("region", HERE, "plan", plan("ggz-am27")), 201));

        assertThat(due(KEY_FIGURE)).contains("/v1/activities/" + visit);
        post(OTHER_KEY_FIGURE, "/v1/activities/" + visit + "/cancellations", Map.of("reason", "nee"), 403);
        post(OTHER_KEY_FIGURE, "/v1/activities", Map.of("region", HERE, "plan", plan("ggz-am27")), 403);
        post(KEY_FIGURE, "/v1/activities", Map.of("plan", plan("ggz-am27")), 403);
        as(OTHER_KEY_FIGURE).get("/v1/activities/" + visit).then().statusCode(200);
        as(DIRECTOR_ELSEWHERE).get("/v1/activities/" + visit).then().statusCode(404);
        as(DIRECTOR_ELSEWHERE).get("/v1/activities").then().body("items.id", not(hasItem(visit)));

        post(
                        DIRECTOR,
                        "/v1/activities/" + visit + "/results",
                        Map.of("heldDate", TODAY.plusDays(1), "attendance", 7, "result", "een netwerkgroep"),
                        409)
                .body("errors.code", contains("held-in-future"))
                .body("errors.rule", contains("F14"));
        post(
                        DIRECTOR,
                        "/v1/activities/" + visit + "/results",
                        Map.of("heldDate", TODAY, "attendance", 7, "result", "een netwerkgroep"),
                        201)
                .body("stage", equalTo("HELD"))
                .body("outcome.attendance", equalTo(7));
        assertThat(due(KEY_FIGURE)).doesNotContain("/v1/activities/" + visit);
    }

    @Test
    @DisplayName("F14 a text that tells of a client is refused by name, and nothing is stored")
    void shouldRefuseClients() {
        Map<String, Object> plan = Map.of(
                "kind",
                "OTHER",
                "title",
                "Klantreis van 111222333",
                "plannedDate",
                TODAY,
                "owner",
                Map.of("name", "kf.am27", "organisation", "ggz-am27"));

        post(DIRECTOR, "/v1/activities", Map.of("region", HERE, "plan", plan), 400)
                .body("errors.pointer", contains("/plan/title"))
                .body("errors.reason[0]", not(containsString("111222333")));

        assertThat(DATABASE.select("select count(*) from activity where title like 'Klantreis%'"))
                .containsExactly("0");
    }

    @Test
    @DisplayName("F14 a risk has measures with owners; each is due for its owner; it closes when all are done")
    void shouldFollowRisks() {
        var risk = post(DIRECTOR, "/v1/risks", risk(), 201)
                .body("weight", equalTo(6))
                .body("nextStep.what", equalTo("Successen vieren"));
        String measure = risk.extract().path("measures[0].id");

        assertThat(due(KEY_FIGURE)).contains("/v1/risk-measures/" + measure);
        post(DIRECTOR, "/v1/risks/" + id(risk) + "/closings", Map.of("reason", "geborgd"), 409)
                .body("errors.code", contains("measures-open"));
        post(OTHER_KEY_FIGURE, completions(measure), Map.of("doneDate", TODAY, "result", "gedaan"), 403);
        post(KEY_FIGURE, completions(measure), Map.of("doneDate", TODAY, "result", "gedaan"), 201);
        post(DIRECTOR, "/v1/risks/" + id(risk) + "/closings", Map.of("reason", "geborgd"), 201)
                .body("stage", equalTo("CLOSED"));
        as(DIRECTOR_ELSEWHERE).get("/v1/risks/" + id(risk)).then().statusCode(404);
        as(PROGRAMME_MANAGER).get("/v1/risks?region=" + HERE).then().body("items.id", hasItem(id(risk)));
    }

    @Test
    @DisplayName("F16 a page is found by its words and place, keeps its versions, and forgets whom to call")
    void shouldKeepPages() {
        String page = id(post(KEY_FIGURE, "/v1/pages", page("Dagbesteding met uitzicht op werk", null), 201));

        search(COACH, "uitzicht").body("items.id", contains(page));
        search(COACH, "nergens").body("items", empty());
        search(DIRECTOR_ELSEWHERE, "uitzicht").body("items", empty());
        as(COACH)
                .get("/v1/pages/" + page)
                .then()
                .body("content.contacts.telephone", contains("+31235160160"))
                .body("reviewDate", equalTo(TODAY.plusMonths(12).toString()));

        Map<String, Object> changed = content("Iets anders", List.of());
        as(KEY_FIGURE)
                .header("If-Match", "\"0\"")
                .contentType(JSON)
                .body(Map.of("content", changed, "reason", "Nieuw loket"))
                .put("/v1/pages/" + page)
                .then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body("content.contacts", empty());
        as(DIRECTOR)
                .get("/v1/pages/" + page + "/versions")
                .then()
                .body("items.number", contains(2, 1))
                .body("items.body", contains("Iets anders", "Dagbesteding met uitzicht op werk"))
                .body("items[0].reason", equalTo("Nieuw loket"));
        assertThat(DATABASE.select("select count(*) from page_contact where page_id = '" + page + "'"))
                .containsExactly("0");
        as(OTHER_KEY_FIGURE)
                .header("If-Match", "\"1\"")
                .contentType(JSON)
                .body(Map.of("content", changed))
                .put("/v1/pages/" + page)
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("F16 P6 an overdue page stands on its owner's due list and the region's, until it is reviewed")
    void shouldRemindOwners() {
        String page = id(post(KEY_FIGURE, "/v1/pages", page("Werkafspraak", TODAY.plusDays(5)), 201));
        DATABASE.execute("update page set review_on = '" + TODAY.minusDays(3) + "' where id = '" + page + "'");

        as(KEY_FIGURE)
                .get("/v1/due-items?overdue=true")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + page + "' }.daysOverdue", equalTo(3))
                .body("items.find { it.id == '" + page + "' }.kind", equalTo("PAGE"));
        as(DIRECTOR).get("/v1/pages?overdue=true&region=" + HERE).then().body("items.id", hasItem(page));
        assertThat(due(OTHER_KEY_FIGURE)).doesNotContain("/v1/pages/" + page);

        post(KEY_FIGURE, "/v1/pages/" + page + "/reviews", Map.of("reviewDate", TODAY.plusMonths(13)), 409)
                .body("errors.code", contains("review-too-late"));
        post(KEY_FIGURE, "/v1/pages/" + page + "/reviews", Map.of("reviewDate", TODAY.plusMonths(6)), 201);
        as(DIRECTOR).get("/v1/pages?overdue=true&region=" + HERE).then().body("items.id", not(hasItem(page)));
    }

    @Test
    @DisplayName("F15 the web of a region is a table and the same drawing each time, and no other region's")
    void shouldDrawTheWeb() {
        String ggz = stakeholder("GGZ", "CLOSE", "VERY_POSITIVE");
        String insurer = stakeholder("Zorgverzekeraar", "NEAR", "NEGATIVE");
        post(
                DIRECTOR,
                "/v1/stakeholder-relations",
                Map.of("oneId", ggz, "otherId", insurer, "influence", "POSITIVE", "fromDate", "2024-01-01"),
                201);

        as(DIRECTOR)
                .get("/v1/stakeholder-webs/AM27?on=2024-06-01")
                .then()
                .statusCode(200)
                .body("stakeholders.label", contains("GGZ", "Zorgverzekeraar"))
                .body("stakeholders.sign", contains("++", "−"))
                .body("relations.one", contains("GGZ"))
                .body("approaches[0].label", equalTo("Zorgverzekeraar"))
                .body("approaches[0].via.label", contains("GGZ"));
        as(DIRECTOR).get("/v1/stakeholder-webs/AM27?on=2023-12-31").then().body("stakeholders", empty());
        String drawing = drawing();
        assertThat(drawing).startsWith("<svg").contains("Zorgverzekeraar (−)").isEqualTo(drawing());
        as(DIRECTOR_ELSEWHERE).get("/v1/stakeholder-webs/AM27").then().statusCode(404);
        as(DIRECTOR_ELSEWHERE).get("/v1/stakeholders/" + ggz).then().statusCode(404);
        as(KEY_FIGURE).get("/v1/stakeholder-webs/AM27").then().statusCode(403);
        post(DIRECTOR, "/v1/stakeholders", stakeholderBody("ggz", "FAR", "POSITIVE"), 409)
                .body("errors.code", contains("stands-there-already"));
    }

    private static String drawing() {
        return as(PROGRAMME_MANAGER)
                .accept("image/svg+xml")
                .get("/v1/stakeholder-webs/AM27/drawing?on=2024-06-01")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .extract()
                .asString();
    }

    private static String stakeholder(String label, String nearness, String influence) {
        return id(post(DIRECTOR, "/v1/stakeholders", stakeholderBody(label, nearness, influence), 201));
    }

    private static Map<String, Object> stakeholderBody(String label, String nearness, String influence) {
        return Map.of(
                "region",
                HERE,
                "label",
                label,
                "kind",
                "ORGANISATION",
                "assessment",
                Map.of("assessedDate", "2024-01-01", "nearness", nearness, "influence", influence));
    }

    private static ValidatableResponse search(Tokens caller, String text) {
        return as(caller)
                .contentType(JSON)
                .body(Map.of("text", text, "place", "haarlem"))
                .post("/v1/pages/_search")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> page(String body, LocalDate reviewDate) {
        Map<String, Object> contact = Map.of(
                "purpose", "Aanmelden", "organisation", "WSP", "telephone", "023-516 01 60", "email", "w@wsp.example");
        Map<String, Object> content = content(body, List.of(contact));
        return reviewDate == null
                ? Map.of("region", HERE, "content", content)
                : Map.of("region", HERE, "content", content, "reviewDate", reviewDate);
    }

    private static Map<String, Object> content(String body, List<Object> contacts) {
        return Map.of(
                "kind",
                "SOCIAL_MAP",
                "title",
                "Waar kan iemand terecht?",
                "body",
                body,
                "places",
                List.of("Haarlem"),
                "contacts",
                contacts,
                "owner",
                Map.of("name", "kf.am27", "organisation", "ggz-am27"));
    }

    private static Map<String, Object> plan(String organisation) {
        return Map.of(
                "kind",
                "WORK_VISIT",
                "title",
                "Werkbezoek",
                "plannedDate",
                TODAY,
                "owner",
                Map.of("name", "kf.am27", "organisation", organisation),
                "partners",
                List.of("UWV", "GGZ"));
    }

    private static Map<String, Object> risk() {
        Map<String, Object> director = Map.of("name", "director.am27", "organisation", "project-am27");
        return Map.of(
                "region",
                HERE,
                "assessment",
                Map.of(
                        "title",
                        "Te weinig tijd",
                        "description",
                        "Volle agenda's",
                        "likelihood",
                        "HIGH",
                        "impact",
                        "MEDIUM",
                        "owner",
                        director,
                        "reviewDate",
                        TODAY.plusDays(90)),
                "measures",
                List.of(Map.of(
                        "what",
                        "Successen vieren",
                        "owner",
                        Map.of("name", "kf.am27", "organisation", "ggz-am27"),
                        "dueDate",
                        TODAY.plusDays(14))));
    }

    private static String completions(String measure) {
        return "/v1/risk-measures/" + measure + "/completions";
    }

    private static List<String> due(Tokens caller) {
        return as(caller)
                .get("/v1/due-items?scope=organisation&limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.link");
    }

    private static ValidatableResponse post(Tokens caller, String path, Map<String, Object> body, int status) {
        return as(caller).contentType(JSON).body(body).post(path).then().statusCode(status);
    }

    private static String id(ValidatableResponse response) {
        return response.extract().path("id");
    }
}
