package nl.hoofdzaakwerk.employer.willingness;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Willingness as it comes out of contacts, steps and placements, and fades. */
@QuarkusTest
@WithPlatform("employer")
class WillingnessIT {
    private static final Tokens MANAGER =
            Tokens.of("am.wsp-bereid").in("wsp-bereid", WSP, "AM29").as("account-manager");
    private static final Tokens STRANGER =
            Tokens.of("am.wsp-ver").in("wsp-ver", WSP, "AM30").as("account-manager");

    @Inject
    WillingnessRun refresh;

    @Test
    @DisplayName(
            "X9 visits, meetings, trials and hires show willingness, each with its date and weight, most willing first")
    void comesOutOfWork() {
        var visited = as(MANAGER).registers("Bereid Bezoek", "Venlo");
        var hiring = as(MANAGER).registers("Bereid Banen", "Venlo");
        contact(visited, "VISIT");
        contact(visited, "EMAIL");
        contact(hiring, "CANDIDATE_MET");
        for (var kind : List.of(PlacementKind.TRIAL, PlacementKind.PAID, PlacementKind.PAID)) {
            Log.publish(placement(hiring, kind), 1);
        }

        await().untilAsserted(() -> as(MANAGER)
                .get("/employers/" + hiring + "/willingness")
                .then()
                .statusCode(200)
                .body("level", equalTo(100))
                .body("band", equalTo("HIGH"))
                .body("fallsBelowDate", notNullValue())
                .body("evidence.kind", contains("REHIRE", "HIRE", "TRIAL", "MET_CANDIDATE"))
                .body("evidence.points", contains(60, 40, 25, 15)));
        as(MANAGER)
                .get("/employers/" + visited + "/willingness")
                .then()
                .body("level", equalTo(10))
                .body("band", equalTo("LOW"))
                .body("evidence.date", contains(today().toString()));
        as(MANAGER).get("/employers/" + hiring).then().body("willingness", equalTo(100));
        as(MANAGER).get("/employers?limit=2").then().body("items.willingness", contains(100, 10));
        as(MANAGER)
                .get("/willing-employers")
                .then()
                .body("items.id", contains(hiring, visited))
                .body("items.level", contains(100, 10));
        as(MANAGER).get("/willing-employers?limit=1").then().body("next", equalTo(hiring));
        as(MANAGER).get("/willing-employers?limit=1&after=" + hiring).then().body("items.id", contains(visited));
        as(MANAGER).get("/willing-employers?band=HIGH").then().body("items.id", contains(hiring));
        as(STRANGER).get("/willing-employers").then().body("items.id", not(hasItem(hiring)));
        as(STRANGER).get("/employers/" + hiring + "/willingness").then().statusCode(404);
    }

    @Test
    @DisplayName("X9 levels fade with the days")
    void fadesWithDays() {
        var id = as(Tokens.of("am.wsp-vaag").in("wsp-vaag", WSP, "AM32").as("account-manager"))
                .registers("Bereid Vervaagd", "Helmond");
        var database = Platform.database("employer");
        database.execute("insert into employer_willingness (employer_id, region, level, band, changes_on) values ('"
                + id + "', 'AM32', 77, 'HIGH', current_date)");

        refresh.now();

        assertThat(database.select("select level from employer_willingness where employer_id = '" + id + "'"))
                .containsExactly("0");
    }

    private static void contact(String employer, String kind) {
        as(MANAGER)
                .post("/employers/" + employer + "/activities", """
                {"kind": "%s", "activityDate": "%s", "purpose": "VACANCY", "result": "INTERESTED",
                 "summary": "Goed gesprek", "nextStep": {"what": "Bellen", "dueDate": "2099-01-05"}}
                """.formatted(kind, today()))
                .then()
                .statusCode(201);
    }

    private static PlacementMade placement(String employer, PlacementKind kind) {
        return new PlacementMade(
                UUID.randomUUID(),
                UUID.fromString(employer),
                null,
                null,
                new RegionCode("AM29"),
                kind,
                16,
                today(),
                null);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }
}
