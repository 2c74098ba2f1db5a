package nl.hoofdzaakwerk.employer;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.hoofdzaakwerk.employer.support.Api;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.events.EmployerMerged;
import nl.hoofdzaakwerk.events.EmployerUnmerged;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Records that are one employer become one and come apart again, and no history is lost. */
@QuarkusTest
@WithPlatform("employer")
class MergingIT {
    private static final String SECRET = "Their director is moving abroad";
    private static final RegionCode HOLLAND_RIJNLAND = new RegionCode("AM19");

    @Test
    @DisplayName("D3 a merged record reads on and names its survivor, leaves list and search, and takes no writing")
    void leavesListsAndTakesNoWriting() {
        var survivor = as(MANAGER).registers("Steenhouwerij Marmer", "Leiden");
        var other = as(COACH).registers("Natuursteen Voorhuis", "Leiden");

        merge(MANAGER, survivor, other, "TAKE_OVER").then().statusCode(201).body("act", equalTo("MERGED"));

        as(COACH).get("/employers/" + other).then().statusCode(200).body("mergedInto", equalTo(survivor));
        as(COACH)
                .get("/employers/" + survivor)
                .then()
                .body("mergedInto", nullValue())
                .body("mergedIn", contains(other));
        as(MANAGER)
                .get("/employers?limit=100")
                .then()
                .body("items.id", hasItem(survivor))
                .body("items.id", not(hasItem(other)));
        as(MANAGER)
                .post("/employers/_search", "{\"name\": \"Natuursteen Voorhuis\"}")
                .then()
                .body("items.id", hasItem(survivor))
                .body("items.id", not(hasItem(other)));
        for (var refused : List.of(
                as(MANAGER).put("/employers/" + other, "\"1\"", profile("Natuursteen Nieuw")),
                as(COACH).post("/employers/" + other + "/notes", "{\"text\": \"x\"}"),
                as(MANAGER).post("/employers/" + other + "/ownerships", "{\"reason\": \"x\"}"),
                as(MANAGER).post("/employers/" + other + "/organisations", "{\"foundThrough\": \"SESSION\"}"))) {
            refused.then()
                    .statusCode(409)
                    .body("errors.rule", contains("D3"))
                    .body("errors.code", contains("merged"))
                    .body("errors[0].about", equalTo(survivor));
        }
    }

    @Test
    @DisplayName("G2 D3 the survivor shows the notes of the whole family, each organisation its own")
    void keepsNotesWithinOrganisation() {
        var survivor = as(MANAGER).registers("Boomkwekerij Es", "Leiden");
        var other = as(COACH).registers("Boomkwekerij Iep", "Leiden");
        as(COACH)
                .post("/employers/" + other + "/notes", "{\"text\": \"" + SECRET + "\"}")
                .then()
                .statusCode(201);
        as(MANAGER)
                .post("/employers/" + other + "/notes", "{\"text\": \"Called\"}")
                .then()
                .statusCode(201);
        as(MANAGER)
                .post("/employers/" + survivor + "/notes", "{\"text\": \"Visited\"}")
                .then()
                .statusCode(201);

        merge(MANAGER, survivor, other, "SUCCESSION").then().statusCode(201);

        as(MANAGER).get("/employers/" + survivor).then().body("notes.text", contains("Visited", "Called"));
        as(MANAGER).get("/employers/" + survivor + "/notes").then().body("items.text", contains("Visited", "Called"));
        as(COACH).get("/employers/" + survivor).then().body("notes.text", contains(SECRET));
        for (var path : List.of("", "/notes", "/merges", "/organisations", "/ownerships", "/stages")) {
            as(MANAGER)
                    .get("/employers/" + survivor + path)
                    .then()
                    .statusCode(200)
                    .body(not(containsString(SECRET)));
        }
        as(MANAGER)
                .get("/employers/" + survivor + "/organisations")
                .then()
                .body("items.organisation", containsInAnyOrder("wsp-holland-rijnland", "ggz-rijnduin"));
    }

    @Test
    @DisplayName("D3 taking apart restores both exactly, and both acts are kept with who, when and why")
    void comesApart() {
        var survivor = as(MANAGER).registers("Wijnhandel Druif", "Leiden");
        var other = as(COACH).registers("Wijnhandel Ceder", "Leiden");
        var before = as(MANAGER)
                .get("/employers/" + other)
                .then()
                .extract()
                .jsonPath()
                .getMap("");

        unmerge(MANAGER, other).then().statusCode(409).body("errors[0].code", equalTo("not-merged"));
        merge(MANAGER, survivor, other, "SUCCESSION").then().statusCode(201);
        unmerge(MANAGER, survivor).then().statusCode(409).body("errors[0].code", equalTo("not-merged"));
        unmerge(MANAGER, other).then().statusCode(201).body("act", equalTo("UNMERGED"));

        assertThat(as(MANAGER)
                        .get("/employers/" + other)
                        .then()
                        .extract()
                        .jsonPath()
                        .<String, Object>getMap(""))
                .isEqualTo(before);
        as(COACH)
                .post("/employers/" + other + "/notes", "{\"text\": \"x\"}")
                .then()
                .statusCode(201);
        for (var id : List.of(survivor, other)) {
            as(COACH)
                    .get("/employers/" + id + "/merges")
                    .then()
                    .body("items.act", contains("UNMERGED", "MERGED"))
                    .body("items.survivor", contains(survivor, survivor))
                    .body("items.reason", contains("They are two", "Same door"))
                    .body("items.ground", contains(null, "SUCCESSION"))
                    .body("items.madeBy", hasSize(2));
        }
        await().untilAsserted(() -> assertThat(Log.events(Topics.EMPLOYERS, other))
                .extracting(Object::getClass)
                .asString()
                .contains("EmployerMerged", "EmployerUnmerged"));
        assertThat(Log.events(Topics.EMPLOYERS, other))
                .contains(
                        new EmployerMerged(
                                UUID.fromString(other), UUID.fromString(survivor), HOLLAND_RIJNLAND, today(other)),
                        new EmployerUnmerged(
                                UUID.fromString(other), UUID.fromString(survivor), HOLLAND_RIJNLAND, today(other)));
    }

    @Test
    @DisplayName("D3 an employer is not merged with itself, a merged one, another KvK number or what one may not see")
    void refusesImpossible() {
        var survivor = as(MANAGER).registers("Juwelier Ring", "Leiden");
        var other = as(MANAGER).registers("Juwelier Ketting", "Leiden");
        var third = as(MANAGER).registers("Juwelier Speld", "Leiden");
        var inTwente = as(MANAGER_IN_TWENTE).registers("Juwelier Broche", "Almelo");

        refuses(merge(MANAGER, survivor, survivor, "DUPLICATE"), "merge-with-itself");
        refuses(merge(MANAGER, survivor, other, "DUPLICATE"), "two-kvk-numbers");
        refuses(merge(MANAGER, survivor, inTwente, "TAKE_OVER"), "unknown-employer");
        refuses(merge(MANAGER, survivor, UUID.randomUUID().toString(), "TAKE_OVER"), "unknown-employer");
        merge(MANAGER_IN_TWENTE, survivor, other, "TAKE_OVER").then().statusCode(404);
        merge(COACH, survivor, other, "TAKE_OVER").then().statusCode(403);
        assertThat(mergesOf(survivor)).isEqualTo("0");

        merge(MANAGER, survivor, other, "TAKE_OVER").then().statusCode(201);
        refuses(merge(MANAGER, third, other, "TAKE_OVER"), "merged-already");
        refuses(merge(MANAGER, other, third, "TAKE_OVER"), "merged");
        unmerge(MANAGER_IN_TWENTE, other).then().statusCode(404);
        as(MANAGER_IN_TWENTE).get("/employers/" + survivor + "/merges").then().statusCode(404);
        assertThat(mergesOf(survivor)).isEqualTo("1");
    }

    @Test
    @DisplayName("D3 a KvK number of a merged record leads to the survivor")
    void leadsToSurvivor() {
        var number = Api.newKvkNumber();
        var survivor = as(MANAGER).registers("Molenaar Wiek", "Leiden");
        String other = as(MANAGER)
                .post("/employers", Api.employer("Molenaar Steen", "Leiden", number))
                .then()
                .extract()
                .path("id");
        merge(MANAGER, survivor, other, "TAKE_OVER").then().statusCode(201);

        as(COACH)
                .post("/employers", Api.employer("Molenaar Steen", "Leiden", number))
                .then()
                .statusCode(409)
                .body("errors[0].about", equalTo(survivor));
        as(MANAGER)
                .put(
                        "/employers/" + survivor,
                        "\"0\"",
                        profile("Molenaar Wiek")
                                .replace("\"employees\"", "\"kvkNumber\": \"" + number + "\", \"employees\""))
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("already-registered"));
    }

    @Test
    @DisplayName("D3 a chain of merges is one family, and a placement with a merged record still arrives")
    void followsChain() {
        var first = as(MANAGER).registers("Rederij Anker", "Leiden");
        var second = as(MANAGER).registers("Rederij Boei", "Leiden");
        var third = as(MANAGER).registers("Rederij Kiel", "Leiden");
        merge(MANAGER, second, first, "TAKE_OVER").then().statusCode(201);
        merge(MANAGER, third, second, "TAKE_OVER").then().statusCode(201);

        Log.publish(
                new PlacementMade(
                        UUID.randomUUID(),
                        UUID.fromString(first),
                        null,
                        null,
                        HOLLAND_RIJNLAND,
                        PlacementKind.PAID,
                        16,
                        LocalDate.of(2026, 3, 2),
                        null),
                1);

        as(MANAGER).get("/employers/" + third).then().body("mergedIn", containsInAnyOrder(first, second));
        as(MANAGER)
                .post("/employers/_search", "{\"name\": \"Rederij Anker\"}")
                .then()
                .body("items.id", hasItem(third))
                .body("items.id", not(hasItems(first, second)));
        await().untilAsserted(() ->
                as(MANAGER).get("/employers/" + first + "/placements").then().body("items", hasSize(1)));
    }

    @Test
    @DisplayName("D3 two merges against each other at once make no circle")
    void makesNoCircle() throws Exception {
        for (int round = 0; round < 4; round++) {
            var one = as(MANAGER).registers("Drogisterij Kamille " + Api.newKvkNumber(), "Leiden");
            var other = as(MANAGER).registers("Apotheek Vijzel " + Api.newKvkNumber(), "Leiden");
            var merges = new ArrayList<Callable<Integer>>();
            for (int number = 0; number < 6; number++) {
                var into = number % 2 == 0 ? one : other;
                var from = number % 2 == 0 ? other : one;
                merges.add(() -> merge(MANAGER, into, from, "TAKE_OVER").statusCode());
            }

            var answers = new ArrayList<Integer>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var answer : threads.invokeAll(merges)) {
                    answers.add(answer.get());
                }
            }

            assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
            assertThat(Platform.database("employer")
                            .select("select count(*) from employer where merged_into is null and id in ('" + one
                                    + "', '" + other + "')"))
                    .containsExactly("1");
        }
    }

    private static void refuses(Response answer, String code) {
        answer.then().statusCode(409).body("errors.rule", contains("D3")).body("errors.code", contains(code));
    }

    private static Response merge(Tokens who, String survivor, String other, String ground) {
        return as(who).post("/employers/" + survivor + "/merges", """
                {"other": "%s", "ground": "%s", "reason": "Same door"}
                """.formatted(other, ground));
    }

    private static Response unmerge(Tokens who, String merged) {
        return as(who).post("/employers/" + merged + "/unmerges", "{\"reason\": \"They are two\"}");
    }

    private static LocalDate today(String merged) {
        return LocalDate.parse(Platform.database("employer")
                .select("select made_on from employer_merge where merged_id = '" + merged + "' limit 1")
                .getFirst());
    }

    private static String mergesOf(String employer) {
        return Platform.database("employer")
                .select("select count(*) from employer_merge where survivor_id = '" + employer + "'")
                .getFirst();
    }

    private static String profile(String name) {
        return """
                {"name": "%s", "municipality": "Leiden", "sector": {"section": "C"}, "employees": 1,
                 "newToTargetGroup": true, "foundThrough": "SESSION"}
                """.formatted(name);
    }
}
