package nl.hoofdzaakwerk.employer;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.hoofdzaakwerk.employer.support.Api;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.employer.vacancy.ExpiryRun;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input that cannot be right is refused with the field and the reason, and nothing is stored. */
@QuarkusTest
@WithPlatform("employer")
class BadInputIT {
    @Inject
    ExpiryRun expiry;

    @ParameterizedTest
    @DisplayName("D3 a registration with an impossible value is 400 and names it")
    @CsvSource(delimiter = '|', textBlock = """
                    "70000001"          | "1234567"        | /kvkNumber
                    "70000001"          | "00000000"       | /kvkNumber
                    "70000001"          | "7000000a"       | /kvkNumber
                    "Leiden"            | "Atlantis"       | /municipality
                    "section": "C"      | "section": "Z"   | /sector/section
                    "section": "C"      | "section": "G"   | /sector/code
                    "1071"              | "1"              | /sector/code
                    25                  | -1               | /employees
                    25                  | 1000001          | /employees
                    "COACH_NETWORK"     | "TELEPATHY"      | /foundThrough
                    "employees": 25     | "employees": 25, "postcode4": "0312"   | /postcode4
                    "employees": 25     | "employees": 25, "postcode4": "2312AB" | /postcode4
                    "employees": 25     | "employees": 25, "postcode4": "1999"   | /postcode4
                    "2026-01-05"        | "2101-01-01"     | /registeredOn
                    "2026-01-05"        | "2026-02-30"     | /registeredOn
                    "Bakker"            | " "              | /name
                    "Bakker"            | "<b>Bakker</b>"  | /name
                    "Bakker"            | "Bak\\u0000ker"  | /name
                    "Bakker"            | "Bak\\u202Eker"  | /name
                    "Bakker"            | "Bak\\nker"      | /name
                    """)
    void refusesBadRegistration(String good, String bad, String pointer) {
        var before = employers();
        var body = Api.employer("Bakker", "Leiden", "70000001").replace(good, bad);

        as(MANAGER)
                .post("/employers", body)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("errors.pointer", contains(pointer));
        assertThat(employers()).isEqualTo(before);
    }

    @ParameterizedTest
    @DisplayName("D5 a vacancy with an impossible value is 400 and names it")
    @CsvSource(delimiter = '|', textBlock = """
                    "9411"               | "9999"               | /occupation
                    "9411"               | "94111"              | /occupation
                    "9411"               | "kok"                | /occupation
                    "positions": 2       | "positions": 0       | /positions
                    "positions": 2       | "positions": -3      | /positions
                    "positions": 2       | "positions": 100     | /positions
                    "minimumHours": 12   | "minimumHours": 25   | /minimumHours
                    "minimumHours": 12   | "minimumHours": -1   | /minimumHours
                    "maximumHours": 24   | "maximumHours": 61   | /maximumHours
                    "2312"               | "0312"               | /postcode4
                    "2312"               | "1999"               | /postcode4
                    "2312"               | "2312AB"             | /postcode4
                    "2099-12-31"         | "2101-12-31"         | /closesOn
                    "2099-12-31"         | "2026-02-01"         | /closesOn
                    15.25                | 15.255               | /wagePerHour
                    15.25                | 0                    | /wagePerHour
                    "contractMonths": 12 | "contractMonths": 0  | /contractMonths
                    "QUIET"              | "SLEEPY"             | /conditions/0
                    "role": "cook"       | "role": ""           | /carvedFrom/role
                    """)
    void refusesBadVacancy(String good, String bad, String pointer) {
        var employer = as(MANAGER).registers("Restaurant In den Doofpot", "Leiden");

        as(MANAGER)
                .post(
                        "/employers/" + employer + "/vacancies",
                        Api.offer("Cook", 2).replace(good, bad))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
        assertThat(vacanciesOf(employer)).isEqualTo("0");
    }

    @Test
    @DisplayName("all that is wrong is named at once, ten thousand characters are too many")
    void namesAllAtOnce() {
        var body = Api.employer("x".repeat(10_000), "Leiden", "7");

        as(MANAGER)
                .post("/employers", body.replace("\"employees\": 25,", "\"surprise\": true,"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/kvkNumber", "/employees", "/surprise"));
        as(MANAGER)
                .post(
                        "/employers/" + as(MANAGER).registers("Notaris Pen", "Leiden") + "/notes",
                        "{\"text\": \"" + "x".repeat(10_000) + "\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/text"));
    }

    @Test
    @DisplayName("D1 a step that does not follow is refused in the caller's language")
    void refusesIllegalStep() {
        var id = as(MANAGER).registers("Schildersbedrijf Verf", "Leiden");

        as(MANAGER)
                .takesStage(id, "STRONG_AMBITION", "2026-01-12")
                .then()
                .statusCode(409)
                .body("errors[0].rule", equalTo("D1"))
                .body("errors[0].code", equalTo("step-not-legal"))
                .body(
                        "errors[0].reason",
                        startsWith("Het contact kan niet van ‘prospect’ naar ‘sterke ambitie’. Kies een van: "));
        as(MANAGER)
                .request()
                .header("Accept-Language", "en")
                .body("{\"to\": \"LOST\", \"date\": \"2026-01-01\", \"how\": \"PHONE\", \"reason\": \" \"}")
                .post("/v1/employers/" + id + "/stages")
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/date", "/reason"))
                .body("errors.rule", everyItem(equalTo("D1")))
                .body(
                        "errors[0].reason",
                        equalTo("The last step was on 5 January 2026. Choose that day or a later one"));
        as(MANAGER).get("/employers/" + id).then().body("stage", equalTo("PROSPECT"));
    }

    @Test
    @DisplayName("D5 a vacancy that ended cannot be closed or changed, and positions do not go below what is taken")
    void refusesAfterTheEnd() {
        var employer = as(MANAGER).registers("Slagerij De Worst", "Leiden");
        var vacancy = as(MANAGER).opens(employer, "Butcher's help", 2);
        var closing = "{\"reason\": \"WORK_FELL_AWAY\", \"closedOn\": \"2026-03-02\"}";
        as(MANAGER).post("/vacancies/" + vacancy + "/closings", closing).then().statusCode(201);

        as(MANAGER)
                .post("/vacancies/" + vacancy + "/closings", closing)
                .then()
                .statusCode(409)
                .body("errors[0].rule", equalTo("D5"))
                .body("errors[0].code", equalTo("not-open"));
        as(MANAGER)
                .put("/vacancies/" + vacancy, "\"1\"", Api.offer("Butcher", 3))
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("not-open"));
        as(MANAGER)
                .get("/vacancies/" + vacancy)
                .then()
                .body("closingReason", equalTo("WORK_FELL_AWAY"))
                .body("endedOn", equalTo("2026-03-02"));
    }

    @Test
    @DisplayName("a change needs the version last read")
    void asksVersion() {
        var id = as(MANAGER).registers("Fietsenmaker Band", "Leiden");
        var body = Api.employer("Fietsenmaker Bel", "Katwijk", Api.newKvkNumber())
                .replaceAll(",\\s*\"registeredOn\": \"2026-01-05\"", "");

        as(MANAGER).request().body(body).put("/v1/employers/" + id).then().statusCode(428);
        as(MANAGER).put("/employers/" + id, "\"7\"", body).then().statusCode(412);
        as(MANAGER)
                .put("/employers/" + id, "\"0\"", body)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo("Fietsenmaker Bel"))
                .body("municipality", equalTo("Katwijk"));
        as(MANAGER)
                .put("/employers/" + id, "\"1\"", body.replace("Katwijk", "Almelo"))
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("another-region"));
    }

    @Test
    @DisplayName("D5 a vacancy expires after its last day and leaves matching")
    void expires() {
        var employer = as(MANAGER).registers("IJssalon Zomer", "Leiden");
        var vacancy = as(MANAGER).opens(employer, "Ice cream seller", 1);
        Platform.database("employer")
                .execute("update vacancy set closes_on = '2026-02-28' where id = '" + vacancy + "'");

        expiry.now();

        as(MANAGER)
                .get("/vacancies/" + vacancy)
                .then()
                .body("state", equalTo("EXPIRED"))
                .body("endedOn", equalTo("2026-02-28"))
                .body("openPositions", equalTo(0));
        as(MANAGER)
                .get("/vacancies?state=EXPIRED&limit=100")
                .then()
                .body("items.id.toString()", containsString(vacancy));
        await().untilAsserted(() -> assertThat(Log.events(Topics.VACANCIES, vacancy))
                .hasSize(2)
                .last()
                .isNull());
    }

    @Test
    @DisplayName("D3 an employer's new name goes along with its open vacancies")
    void republishesName() {
        var id = as(MANAGER).registers("Cafe Oud", "Leiden");
        var vacancy = as(MANAGER).opens(id, "Barista", 1);
        var body = Api.employer("Cafe Nieuw", "Leiden", Api.newKvkNumber())
                .replaceAll(",\\s*\"registeredOn\": \"2026-01-05\"", "");

        as(MANAGER).put("/employers/" + id, "\"0\"", body).then().statusCode(200);

        await().untilAsserted(() -> assertThat(Log.of(Topics.VACANCIES, vacancy))
                .extracting(record -> new String(record.value()).contains("Cafe Nieuw"))
                .containsExactly(false, true));
    }

    private static String employers() {
        return Platform.database("employer")
                .select("select count(*) from employer")
                .getFirst();
    }

    private static String vacanciesOf(String employer) {
        return Platform.database("employer")
                .select("select count(*) from vacancy where employer_id = '" + employer + "'")
                .getFirst();
    }
}
