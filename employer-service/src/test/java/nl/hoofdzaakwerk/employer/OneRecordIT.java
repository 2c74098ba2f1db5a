package nl.hoofdzaakwerk.employer;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.hoofdzaakwerk.employer.merging.LikenessRun;
import nl.hoofdzaakwerk.employer.support.Api;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One employer is one record: by its KvK number, and without one by name and place. */
@QuarkusTest
@WithPlatform("employer")
class OneRecordIT {
    @Inject
    LikenessRun likeness;

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "123456789", "1234567a", "12 345678", "12345678 ", "00000000", "", "１２３４５６７８"})
    @DisplayName("D3 a KvK number has exactly eight digits, and the error says so")
    void refusesBadNumber(String number) {
        as(MANAGER)
                .post("/employers", Api.employer("Bakkerij Acht", "Leiden", number))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/kvkNumber"))
                .body("errors[0].reason", containsString("precies acht cijfers"));
    }

    @Test
    @DisplayName("D3 without a KvK number, a record that is nearly certainly the same is shown and not added again")
    void refusesNearlyCertain() {
        var name = uniqueName();
        var first = registers(COACH, name + " B.V.", "Leiden");

        register(MANAGER, "De " + name.toUpperCase(Locale.ROOT), "Leiden", "")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/name"))
                .body("errors[0].rule", equalTo("D3"))
                .body("errors[0].code", equalTo("nearly-certain-duplicate"))
                .body("errors[0].about", equalTo(first));
        assertThat(recordsLike(name)).isEqualTo("1");

        register(MANAGER, name, "Katwijk", "").then().statusCode(201);
        var second = register(MANAGER, name, "Leiden", ", \"knownDifferentFrom\": [\"" + first + "\"]")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(recordsLike(name)).isEqualTo("3");
        as(MANAGER)
                .get("/merge-candidates?region=AM19&limit=100")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.second.id == '%s' && it.first.id == '%s' }".formatted(second, first),
                        empty());
    }

    @Test
    @DisplayName("D3 the search for duplicates shows candidates with their likeness and stores nothing")
    void showsCandidates() {
        var name = uniqueName();
        var first = registers(COACH, name + " Holding B.V.", "Leiden");
        var before = recordsLike(name);

        duplicates(MANAGER, name, "Leiden")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(first))
                .body("items.find { it.id == '%s' }.likeness".formatted(first), equalTo(100))
                .body("items.find { it.id == '%s' }.nearlyCertain".formatted(first), equalTo(true));
        duplicates(MANAGER, name, "Katwijk")
                .then()
                .body("items.find { it.id == '%s' }.likeness".formatted(first), equalTo(85))
                .body("items.find { it.id == '%s' }.nearlyCertain".formatted(first), equalTo(false));
        duplicates(MANAGER, "Grand Hotel Zee", "Leiden").then().body("items.id", not(hasItem(first)));
        duplicates(MANAGER, name, "Atlantis").then().statusCode(400).body("errors.pointer", contains("/municipality"));
        duplicates(MANAGER, name, "Almelo").then().statusCode(403);
        duplicates(MANAGER_IN_TWENTE, name, "Almelo").then().statusCode(200).body("items.id", not(hasItem(first)));
        assertThat(recordsLike(name)).isEqualTo(before);
    }

    @Test
    @DisplayName("D3 pairs that may be one employer are listed per region, until one says that they are two")
    void listsMergeCandidates() {
        var name = uniqueName();
        var first = registers(COACH, name, "Leiden");
        var second = as(MANAGER).registers(name + " BV", "Katwijk");

        String pair = as(MANAGER)
                .get("/merge-candidates?region=AM19&limit=100")
                .then()
                .statusCode(200)
                .body("items.find { it.second.id == '%s' }.first.id".formatted(second), equalTo(first))
                .body("items.find { it.second.id == '%s' }.likeness".formatted(second), equalTo(85))
                .extract()
                .path("items.find { it.second.id == '%s' }.id".formatted(second));
        as(MANAGER_IN_TWENTE).get("/merge-candidates?region=AM19").then().statusCode(403);
        as(MANAGER_IN_TWENTE)
                .get("/merge-candidates?region=AM05&limit=100")
                .then()
                .body("items.id", not(hasItem(pair)));
        as(MANAGER_IN_TWENTE)
                .post("/merge-candidates/" + pair + "/dismissals", "{}")
                .then()
                .statusCode(404);

        as(MANAGER)
                .post("/merge-candidates/" + pair + "/dismissals", "{}")
                .then()
                .statusCode(204);
        as(MANAGER)
                .post("/merge-candidates/" + pair + "/dismissals", "{}")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("dismissed-already"));
        as(MANAGER).get("/merge-candidates?region=AM19&limit=100").then().body("items.id", not(hasItem(pair)));
    }

    @Test
    @DisplayName("D3 records that came in by a file are compared too, and have their first organisation and owner")
    void comparesWhatCameByFile() {
        var name = uniqueName();
        var first = registers(COACH, name, "Leiden");
        // older than any other, so that its turn comes first
        var second = "01000000-0000-7000-8000-" + UUID.randomUUID().toString().substring(24);
        Platform.database("employer").execute("""
                select set_config('hw.kind', 'SYSTEM', true), set_config('hw.organisation', 'wsp-test', true),
                  set_config('hw.user', 'system:file', true), set_config('hw.roles', ',', true),
                  set_config('hw.regions', ',', true);
                insert into employer (id, region, organisation, name, municipality, sector_section, employees,
                  new_to_target_group, found_through, registered_on, owner, owner_organisation, version)
                values ('%1$s', 'AM19', 'wsp-test', '%2$s B.V.', 'Leiden', 'C', 3, true, 'WSP_RELATION_FILE',
                  '2026-01-05', 'keeper', 'wsp-test', 0);
                insert into pipeline (employer_id, region, stage, stage_since, new_to_target_group, next_step,
                  next_step_due, version)
                values ('%1$s', 'AM19', 'PROSPECT', '2026-01-05', true, 'Bellen', '2026-02-02', 0)
                """.formatted(second, name));

        likeness.now();

        as(MANAGER)
                .get("/merge-candidates?region=AM19&limit=100")
                .then()
                .body("items.find { it.first.id == '%s' }.second.id".formatted(second), equalTo(first))
                .body("items.find { it.first.id == '%s' }.nearlyCertain".formatted(second), equalTo(true));
        as(MANAGER)
                .get("/employers/" + second + "/organisations")
                .then()
                .body("items.organisation", contains("wsp-test"))
                .body("items.foundThrough", contains("WSP_RELATION_FILE"));
        as(MANAGER).get("/employers/" + second + "/ownerships").then().body("items.to.user", contains("keeper"));
    }

    @Test
    @DisplayName("D3 many registrations of one name without a number at once make one employer")
    void registersOnce() throws Exception {
        var name = uniqueName();
        var registrations = new ArrayList<Callable<Integer>>();
        for (var who : List.of(MANAGER, COACH, MANAGER, COACH, MANAGER, COACH)) {
            registrations.add(() -> register(who, name, "Leiden", "").statusCode());
        }

        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(registrations)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    /** No other test's name is like it. */
    private static String uniqueName() {
        var letters = new StringBuilder();
        for (char digit : Api.newKvkNumber().toCharArray()) {
            letters.append("bdfgklmnpr".charAt(digit - '0')).append("aeiou".charAt(digit % 5));
        }
        return "Atelier " + letters;
    }

    private static String registers(Tokens who, String name, String municipality) {
        return register(who, name, municipality, "")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response register(Tokens who, String name, String municipality, String more) {
        return as(who).post(
                        "/employers",
                        Api.employer(name, municipality, "")
                                .replace("\"kvkNumber\": \"\", ", "")
                                .replace(
                                        "\"registeredOn\": \"2026-01-05\"", "\"registeredOn\": \"2026-01-05\"" + more));
    }

    private static Response duplicates(Tokens who, String name, String municipality) {
        return as(who).post("/employers/duplicates/_search", """
                {"name": "%s", "municipality": "%s"}
                """.formatted(name, municipality));
    }

    private static String recordsLike(String name) {
        return Platform.database("employer")
                .select("select count(*) from employer where lower(name) like '%" + name.toLowerCase(Locale.ROOT)
                        + "%'")
                .getFirst();
    }
}
