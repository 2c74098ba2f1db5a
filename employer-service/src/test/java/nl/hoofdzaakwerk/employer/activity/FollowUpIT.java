package nl.hoofdzaakwerk.employer.activity;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.employer.support.Api;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("employer")
class FollowUpIT {
    @Test
    @DisplayName("D4 an e-mail makes one open call for its organisation, which a later call closes")
    void asksForCallAndCloses() {
        var employer = as(MANAGER).registers("Meubelmaker Spint", "Leiden");
        contact(as(MANAGER), employer, "EMAIL", "2026-03-02");
        contact(as(MANAGER), employer, "SOCIAL_MEDIA", "2026-03-04");
        contact(as(COACH), employer, "CALL", "2026-03-05");

        var open = openOf(as(MANAGER), employer, "");

        assertThat(open).hasSize(1);
        assertThat(open.getFirst())
                .containsEntry("approachKind", "EMAIL")
                .containsEntry("approachedOn", "2026-03-02")
                .containsEntry("employerName", "Meubelmaker Spint")
                .containsEntry("flagged", true);
        assertThat(dueOf(employer)).isEqualTo("2026-03-09");
        assertThat(openOf(as(COACH), employer, "")).isEmpty();

        contact(as(MANAGER), employer, "CALL", "2026-03-10");

        assertThat(openOf(as(MANAGER), employer, "")).isEmpty();
        as(MANAGER)
                .get("/follow-ups/" + open.getFirst().get("id"))
                .then()
                .statusCode(200)
                .body("nextStep", nullValue())
                .body("flagged", equalTo(false));
        as(COACH).get("/follow-ups/" + open.getFirst().get("id")).then().statusCode(404);
    }

    @Test
    @DisplayName("D4 contacts recorded late and in another order lead to the same open call")
    void isDerivedWhateverTheOrder() {
        var employer = as(MANAGER).registers("Rietdekker Halm", "Leiden");
        contact(as(MANAGER), employer, "EMAIL", "2026-03-16");
        contact(as(MANAGER), employer, "LETTER", "2026-03-02");
        assertThat(openOf(as(MANAGER), employer, "").getFirst()).containsEntry("approachedOn", "2026-03-02");

        contact(as(MANAGER), employer, "VISIT", "2026-03-09");

        assertThat(openOf(as(MANAGER), employer, "")).hasSize(1);
        assertThat(openOf(as(MANAGER), employer, "").getFirst()).containsEntry("approachedOn", "2026-03-16");
        assertThat(Platform.database("employer")
                        .select("select approached_on || ' ' || coalesce(followed_up_on::text, 'open') from follow_up"
                                + " where employer_id = '" + employer + "' order by approached_on"))
                .containsExactly("2026-03-02 2026-03-09", "2026-03-16 open");
    }

    @Test
    @DisplayName("D4 the term is the region's on the day of the approach; flagged is what has passed it")
    void usesTermOfRegionAndDay() {
        Platform.database("employer").execute("""
                insert into follow_up_term (region, from_date, until_date, working_days, source)
                values ('AM19', '2021-06-01', '2021-06-30', 2, 'Agreed for a month')""");
        var before = as(MANAGER).registers("Schilder Kwast", "Leiden");
        var within = as(MANAGER).registers("Stucadoor Pleister", "Leiden");
        var today = as(MANAGER).registers("Tegelzetter Voeg", "Leiden");
        contact(as(MANAGER), before, "EMAIL", "2021-05-31");
        contact(as(MANAGER), within, "EMAIL", "2021-06-01");
        as(MANAGER).post("/employers/" + today + "/activities", """
                {"kind": "EMAIL", "purpose": "EXPLORE"}
                """);

        assertThat(dueOf(before)).isEqualTo("2021-06-07");
        assertThat(dueOf(within)).isEqualTo("2021-06-03");
        assertThat(openOf(as(MANAGER), within, "&state=FLAGGED&scope=OWN")).hasSize(1);
        assertThat(openOf(as(MANAGER), today, "")).hasSize(1);
        assertThat(openOf(as(MANAGER), today, "&state=FLAGGED")).isEmpty();
    }

    @Test
    @DisplayName("P6 the call is put off with the version last read, and nothing is planned after the talk")
    void putsOff() {
        var employer = as(MANAGER).registers("Loodgieter Zwanenhals", "Leiden");
        contact(as(MANAGER), employer, "EMAIL", "2026-03-02");
        var id = openOf(as(MANAGER), employer, "").getFirst().get("id");
        var later = """
                {"what": "Call after the holidays", "dueDate": "2026-04-01"}
                """;

        as(MANAGER)
                .put("/follow-ups/" + id + "/next-step", "\"0\"", later)
                .then()
                .statusCode(200)
                .body("nextStep.dueDate", equalTo("2026-04-01"));
        as(MANAGER)
                .put("/follow-ups/" + id + "/next-step", "\"0\"", later)
                .then()
                .statusCode(412);
        as(COACH).put("/follow-ups/" + id + "/next-step", "\"1\"", later).then().statusCode(404);
        contact(as(MANAGER), employer, "VISIT", "2026-03-03");
        as(MANAGER)
                .put("/follow-ups/" + id + "/next-step", "\"2\"", later)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("followed-up-already"));
    }

    @Test
    @DisplayName("D4 an approach by e-mail that was reported as a step asks for a call, and counts once")
    void followsSteps() {
        var employer = as(MANAGER).registers("Orgelbouwer Pijp", "Leiden");
        contact(as(MANAGER), employer, "EMAIL", "2026-03-02");
        as(MANAGER).post("/employers/" + employer + "/stages", """
                {"to": "APPROACHED", "date": "2026-03-02", "how": "EMAIL"}
                """).then().statusCode(201);
        assertThat(openOf(as(MANAGER), employer, "")).hasSize(1);
        assertThat(recordedFor(employer)).containsExactly("EMAIL");

        as(MANAGER).post("/employers/" + employer + "/stages", """
                {"to": "IN_CONVERSATION", "date": "2026-03-04", "how": "PHONE"}
                """).then().statusCode(201);

        assertThat(openOf(as(MANAGER), employer, "")).isEmpty();
        assertThat(recordedFor(employer)).containsExactly("EMAIL", "CALL");
    }

    private static List<String> recordedFor(String employer) {
        return Platform.database("employer")
                .select("select kind from activity where employer_id = '" + employer + "' order by activity_date");
    }

    private static void contact(Api who, String employer, String kind, String day) {
        who.post("/employers/" + employer + "/activities", """
                {"kind": "%s", "activityDate": "%s", "purpose": "EXPLORE"}
                """.formatted(kind, day))
                .then()
                .statusCode(201);
    }

    private static String dueOf(String employer) {
        return Platform.database("employer")
                .select("select next_step_due from follow_up where employer_id = '" + employer + "'")
                .getFirst();
    }

    /** Walks all pages. */
    private static List<Map<String, Object>> openOf(Api who, String employer, String filter) {
        return Stream.iterate(
                        page(who, filter, null),
                        Objects::nonNull,
                        page -> page.get("next") == null ? null : page(who, filter, page.getString("next")))
                .flatMap(page -> page.<Map<String, Object>>getList("items").stream())
                .filter(item -> employer.equals(item.get("employerId")))
                .toList();
    }

    private static JsonPath page(Api who, String filter, String after) {
        return who.get("/follow-ups?limit=50" + filter + (after == null ? "" : "&after=" + after))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
