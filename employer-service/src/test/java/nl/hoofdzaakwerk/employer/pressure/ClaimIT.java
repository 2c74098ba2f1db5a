package nl.hoofdzaakwerk.employer.pressure;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.COACH_IN_TWENTE;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Readable;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("employer")
class ClaimIT {
    private static final int CLAIMANTS = 16;
    private static final String CLAIM = """
            {"purpose": "VACANCY"}
            """;

    private final ClaimExpiryRun expiry;

    ClaimIT(ClaimExpiryRun expiry) {
        this.expiry = expiry;
    }

    @Test
    @DisplayName("X8 a claim is seen by every organisation of the region, and a second one is refused naming the first")
    void claimsOnce() {
        var employer = as(MANAGER).registers("Hovenier Buxus", "Leiden");
        var until = as(MANAGER)
                .post("/employers/" + employer + "/claims", CLAIM)
                .then()
                .statusCode(201)
                .body("claimedBy", equalTo("account-manager.wsp-holland-rijnland"))
                .body("state", equalTo("ACTIVE"))
                .extract()
                .<String>path("untilDate");

        as(COACH)
                .post("/employers/" + employer + "/claims", CLAIM)
                .then()
                .statusCode(409)
                .body("errors.code", contains("claimed"))
                .body("errors[0].reason", containsString("account-manager.wsp-holland-rijnland"))
                .body(
                        "errors[0].reason",
                        containsString("tot en met " + Readable.day(Language.DUTCH, LocalDate.parse(until))));
        as(COACH)
                .get("/employers/" + employer + "/contact-pressure")
                .then()
                .body("band", equalTo("QUIET"))
                .body("claim.organisation", equalTo("wsp-holland-rijnland"))
                .body("claim.untilDate", equalTo(until))
                .body("claim.purpose", equalTo("VACANCY"));
        as(COACH).get("/employers/" + employer + "/claims").then().body("items", hasSize(1));
        as(MANAGER_IN_TWENTE)
                .post("/employers/" + employer + "/claims", CLAIM)
                .then()
                .statusCode(404);
        as(COACH_IN_TWENTE).get("/employers/" + employer + "/claims").then().statusCode(404);
        as(COACH_IN_TWENTE)
                .get("/employers/" + employer + "/contact-pressure")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("X8 of sixteen who claim at once exactly one has it")
    void claimsOnceAtOnce() throws Exception {
        var employer = as(MANAGER).registers("Transport Van Rijn", "Leiden");
        var claims = new ArrayList<Callable<Integer>>();
        for (int claimant = 0; claimant < CLAIMANTS; claimant++) {
            var who = claimant % 2 == 0 ? MANAGER : COACH;
            claims.add(() -> as(who).post("/employers/" + employer + "/claims", CLAIM)
                    .then()
                    .extract()
                    .statusCode());
        }

        var answers = new ArrayList<Integer>();
        try (var together = Executors.newFixedThreadPool(CLAIMANTS)) {
            for (var answer : together.invokeAll(claims)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        as(MANAGER).get("/employers/" + employer + "/claims").then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("X8 the database itself refuses overlapping claims")
    void isRefusedByDatabase() {
        var employer = as(MANAGER).registers("Slagerij De Hammen", "Leiden");
        stored(employer, "2020-01-06", "2020-01-10");

        assertThatThrownBy(() -> stored(employer, "2020-01-10", "2020-01-14"))
                .hasMessageContaining("employer_claimed_once");
        stored(employer, "2020-01-11", "2020-01-14");
    }

    @Test
    @DisplayName("X8 a claim whose last day has passed is over: others claim, and it leaves the to-do list")
    void expiresByItself() {
        var employer = as(MANAGER).registers("Viswinkel De Schol", "Leiden");
        stored(employer, "2020-01-06", "2020-01-10");

        as(COACH).post("/employers/" + employer + "/claims", CLAIM).then().statusCode(201);
        as(COACH)
                .get("/employers/" + employer + "/claims")
                .then()
                .body("items.find { it.untilDate == '2020-01-10' }.state", equalTo("EXPIRED"));
        expiry.now();

        assertThat(Platform.database("employer")
                        .select("select state || coalesce(next_step, '') from employer_claim"
                                + " where until_date = '2020-01-10' and employer_id = '" + employer + "'"))
                .containsExactly("EXPIRED");
    }

    @Test
    @DisplayName("X8 only the own organisation renews, once, and releases")
    void renewsAndReleases() {
        var employer = as(MANAGER).registers("Kapper Knip", "Leiden");
        var claim = as(MANAGER)
                .post("/employers/" + employer + "/claims", """
                        {"purpose": "EXPLORE", "untilDate": "%s"}
                        """.formatted(LocalDate.now(ZoneId.of("Europe/Amsterdam"))))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var path = "/employers/" + employer + "/claims/" + claim;

        as(COACH).post(path + "/renewals", "{}").then().statusCode(403);
        as(MANAGER).post(path + "/renewals", "{}").then().statusCode(201).body("renewals", equalTo(1));
        as(MANAGER)
                .post(path + "/renewals", "{}")
                .then()
                .statusCode(409)
                .body("errors.code", contains("claim-renewed-already", "claim-not-longer"));
        as(COACH).post(path + "/releases", "").then().statusCode(403);
        as(MANAGER).post(path + "/releases", "").then().statusCode(201).body("state", equalTo("RELEASED"));
        as(MANAGER).post(path + "/releases", "").then().statusCode(409);
        as(COACH).post("/employers/" + employer + "/claims", CLAIM).then().statusCode(201);
    }

    @Test
    @DisplayName("X8 contact during somebody else's claim is recorded, and answered with a warning")
    void warns() {
        var employer = as(MANAGER).registers("Opticien Helder", "Leiden");
        as(COACH).post("/employers/" + employer + "/claims", CLAIM).then().statusCode(201);

        as(MANAGER)
                .post("/employers/" + employer + "/activities", call(""))
                .then()
                .statusCode(201)
                .body("warnings.rule", contains("X8"))
                .body("warnings.code", contains("claimed"))
                .body("warnings[0].reason", containsString("coach.ggz-rijnduin"));
        as(COACH)
                .post("/employers/" + employer + "/activities", call(""))
                .then()
                .statusCode(201)
                .body("warnings", nullValue());
    }

    @Test
    @DisplayName(
            "X8 the pressure counts contacts of all organisations in 30 and 90 days, also for many employers at once")
    void countsContacts() {
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        var busy = as(MANAGER).registers("Bakkerij De Oven", "Leiden");
        var quiet = as(MANAGER).registers("Bakkerij De Rijs", "Leiden");
        var elsewhere = as(MANAGER_IN_TWENTE).registers("Bakkerij Twente", "Enschede");
        for (int daysAgo : new int[] {0, 29, 30, 89, 90}) {
            as(MANAGER)
                    .post(
                            "/employers/" + busy + "/activities",
                            call(today.minusDays(daysAgo).toString()));
        }
        as(COACH)
                .post(
                        "/employers/" + busy + "/activities",
                        call(today.minusDays(1).toString()));
        as(COACH)
                .post(
                        "/employers/" + busy + "/activities",
                        call(today.minusDays(2).toString()));

        as(COACH)
                .post("/contact-pressures/_search", """
                        {"employerIds": ["%s", "%s", "%s"]}
                        """.formatted(quiet, elsewhere, busy))
                .then()
                .statusCode(200)
                .body("items.id", contains(quiet, busy))
                .body("items.band", contains("QUIET", "HIGH"))
                .body("items[0].last90Days", equalTo(0))
                .body("items[0].lastContactDate", nullValue())
                .body("items[1].last30Days", equalTo(4))
                .body("items[1].last90Days", equalTo(6))
                .body("items[1].lastContactDate", equalTo(today.toString()))
                .body("items[1].organisations.organisation", contains("ggz-rijnduin", "wsp-holland-rijnland"))
                .body("items[1].organisations.last30Days", contains(2, 2));
    }

    private static String call(String day) {
        var date = day.isEmpty() ? "" : ", \"activityDate\": \"" + day + "\"";
        return "{\"kind\": \"CALL\", \"purpose\": \"EXPLORE\"" + date + "}";
    }

    /** As it would stand after it was made on an earlier day. */
    private static void stored(String employer, String from, String until) {
        Platform.database("employer").execute("""
                insert into employer_claim (id, employer_id, region, organisation, owner, claimed_by, purpose, from_date,
                  until_date, renewals, state, next_step, next_step_due, claimed_at, version)
                values ('%s', '%s', 'AM19', 'wsp-holland-rijnland', 'somebody', 'somebody', 'EXPLORE', '%s', '%s', 0,
                  'ACTIVE', 'Bel', '%s', now(), 0)""".formatted(UUID.randomUUID(), employer, from, until, until));
    }
}
