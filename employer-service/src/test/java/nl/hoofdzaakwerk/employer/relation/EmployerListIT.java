package nl.hoofdzaakwerk.employer.relation;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What account managers look employers and their vacancies up by. */
@QuarkusTest
@WithPlatform("employer")
class EmployerListIT {
    private static final String MINE = "items.findAll { it.name.startsWith('Touwslagerij') }.id";
    private static final String MANAGER_ID =
            Tokens.subjectOf("account-manager.wsp-holland-rijnland").toString();

    @Test
    @DisplayName(
            "D1 D3 employers by stage, by who keeps the contact, by sector and by municipality, and by all at once")
    void filters() {
        var sought = as(MANAGER).registers("Glasblazerij Lijst", "Zoeterwoude");
        var elsewhere = as(MANAGER).registers("Glasblazerij Verder", "Oegstgeest");
        var unkept = as(COACH).registers("Glasblazerij Los", "Zoeterwoude");
        as(MANAGER).takesStage(sought, "APPROACHED", "2026-02-02").then().statusCode(201);

        list("stage=APPROACHED")
                .body("items.id", hasItem(sought))
                .body("items.stage", everyItem(equalTo("APPROACHED")));
        list("stage=PROSPECT").body("items.id", hasItem(elsewhere)).body("items.id", not(hasItem(sought)));
        list("owner=" + MANAGER_ID).body("items.id", hasItem(sought)).body("items.id", not(hasItem(unkept)));
        list("sector=C").body("items.id", hasItem(sought)).body("items.sector.section", everyItem(equalTo("C")));
        list("sector=Q").body("items.id", not(hasItem(sought)));
        list("municipality=zoeterwoude")
                .body("items.id", hasItem(unkept))
                .body("items.municipality", everyItem(equalTo("Zoeterwoude")));
        list("municipality=Zoeterwoude&municipality=Oegstgeest")
                .body("items.id", hasItem(elsewhere))
                .body("items.id", hasItem(unkept));
        list("municipality=Zoeterwoude&owner=" + MANAGER_ID + "&sector=C&stage=APPROACHED&lastContactBefore=2026-03-01")
                .body("items.id", contains(sought));
        list("municipality=Enschede").body("items", empty());
    }

    @Test
    @DisplayName("D4 employers with whom nobody of the region had contact for so long, those never met among them")
    void lastContact() {
        var met = as(MANAGER).registers("Touwslagerij Kort", "Kaag en Braassem");
        var longAgo = as(MANAGER).registers("Touwslagerij Lang", "Kaag en Braassem");
        var never = as(MANAGER).registers("Touwslagerij Nooit", "Kaag en Braassem");
        contact(met, "2026-06-10");
        contact(met, "2026-03-01");
        contact(longAgo, "2026-02-02");

        var before = "municipality=Kaag en Braassem&lastContactBefore=";
        list(before + "2026-06-10").body(MINE, contains(never, longAgo));
        list(before + "2026-06-11").body(MINE, contains(never, longAgo, met));
        list(before + "2026-02-02").body(MINE, contains(never));
        as(MANAGER).get("/employers/" + met).then().body("lastContactOn", equalTo("2026-06-10"));
        as(MANAGER).get("/employers/" + never).then().body("lastContactOn", nullValue());
    }

    @Test
    @DisplayName("D3 a record takes the contacts of what is merged into it, and gives them back when they come apart")
    void lastContactOfMerged() {
        var survivor = as(MANAGER).registers("Kurkhandel Een", "Leiden");
        var other = as(MANAGER).registers("Zakkenhuis Twee", "Leiden");
        contact(survivor, "2026-02-02");
        contact(other, "2026-05-05");
        as(MANAGER)
                .post(
                        "/employers/" + survivor + "/merges",
                        "{\"other\": \"" + other + "\", \"ground\": \"TAKE_OVER\", \"reason\": \"Same door\"}")
                .then()
                .statusCode(201);
        as(MANAGER).get("/employers/" + survivor).then().body("lastContactOn", equalTo("2026-05-05"));

        as(MANAGER)
                .post("/employers/" + other + "/unmerges", "{\"reason\": \"They are two\"}")
                .then()
                .statusCode(201);
        as(MANAGER).get("/employers/" + survivor).then().body("lastContactOn", equalTo("2026-02-02"));
        as(MANAGER).get("/employers/" + other).then().body("lastContactOn", equalTo("2026-05-05"));
    }

    @Test
    @DisplayName("G2 a filter shows nothing of another region, and contacts there are unknown here")
    void otherRegion() {
        var here = as(MANAGER).registers("Pottenbakkerij Klei", "Hillegom");

        for (var filter :
                List.of("stage=PROSPECT", "sector=C", "owner=" + MANAGER_ID, "lastContactBefore=2026-12-31")) {
            as(MANAGER_IN_TWENTE)
                    .get("/employers?" + filter)
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(here)));
        }
    }

    @Test
    @DisplayName("D3 a filtered list is read in pages, newest or oldest first, each employer once")
    void pages() {
        var three = List.of(
                as(MANAGER).registers("Mandenmaker Een", "Teylingen"),
                as(MANAGER).registers("Mandenmaker Twee", "Teylingen"),
                as(MANAGER).registers("Mandenmaker Drie", "Teylingen"));

        var filter = "municipality=Teylingen&stage=PROSPECT&limit=2";
        assertThat(everyPage(filter)).containsExactlyElementsOf(three.reversed());
        assertThat(everyPage(filter + "&order=OLDEST_FIRST")).containsExactlyElementsOf(three);
    }

    @ParameterizedTest
    @CsvSource({
        "stage, DREAMING, parameter",
        "owner, <b>, plain-line",
        "sector, Z, pattern",
        "municipality, Atlantis, unknown-municipality",
        "lastContactBefore, 2101-01-01, business-date",
        "lastContactBefore, gisteren, parameter",
        "order, BY_NAME, parameter"
    })
    @DisplayName("D3 a filter that cannot be is refused with its name and the reason")
    void refused(String name, String value, String code) {
        as(MANAGER)
                .request()
                .queryParam(name, value)
                .get("/v1/employers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.code", contains(code))
                .body("errors.pointer", hasItem(containsString(name)));
    }

    @Test
    @DisplayName("D5 vacancies of one employer, with those of records merged into it; of another region none")
    void vacanciesOfEmployer() {
        var employer = as(MANAGER).registers("Lijmfabriek Vast", "Leiden");
        var other = as(MANAGER).registers("Plakwerk Los", "Leiden");
        var first = as(MANAGER).opens(employer, "Lijmer", 1);
        var second = as(MANAGER).opens(employer, "Menger", 1);
        var ofOther = as(MANAGER).opens(other, "Plakker", 1);

        vacancies("employer=" + employer)
                .body("items.id", contains(second, first))
                .body("items.title", contains("Menger", "Lijmer"))
                .body("items.employerName", contains("Lijmfabriek Vast", "Lijmfabriek Vast"));
        vacancies("employer=" + employer + "&order=OLDEST_FIRST").body("items.id", contains(first, second));
        vacancies("employer=" + employer + "&state=FILLED").body("items", empty());
        vacancies("employer=01930000-0000-7000-8000-000000000000").body("items", empty());
        as(MANAGER_IN_TWENTE)
                .get("/vacancies?employer=" + employer)
                .then()
                .statusCode(200)
                .body("items", empty());
        as(MANAGER).get("/vacancies?employer=leiden").then().statusCode(400);

        as(MANAGER)
                .post(
                        "/employers/" + employer + "/merges",
                        "{\"other\": \"" + other + "\", \"ground\": \"TAKE_OVER\", \"reason\": \"Same door\"}")
                .then()
                .statusCode(201);
        vacancies("employer=" + employer).body("items.id", contains(ofOther, second, first));
    }

    private static List<String> everyPage(String filter) {
        var found = new ArrayList<String>();
        String next = null;
        do {
            var page = list(filter + (next == null ? "" : "&after=" + next)).extract();
            found.addAll(page.path("items.id"));
            next = page.path("next");
        } while (next != null);
        return found;
    }

    private static ValidatableResponse list(String filter) {
        return as(MANAGER).get("/employers?" + filter).then().statusCode(200);
    }

    private static ValidatableResponse vacancies(String filter) {
        return as(MANAGER).get("/vacancies?" + filter).then().statusCode(200);
    }

    private static void contact(String employer, String date) {
        as(MANAGER)
                .post(
                        "/employers/" + employer + "/activities",
                        "{\"kind\": \"CALL\", \"activityDate\": \"" + date + "\", \"purpose\": \"VACANCY\"}")
                .then()
                .statusCode(201);
    }
}
