package nl.hoofdzaakwerk.employer.aftercare;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.COACH_IN_TWENTE;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.events.ErasureDemanded;
import nl.hoofdzaakwerk.events.PlacementClosed;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.PlacementTermsChanged;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.SubjectFilePart;
import nl.hoofdzaakwerk.events.SubjectFileRequested;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("employer")
class AftercareIT {
    private static final RegionCode HOLLAND_RIJNLAND = new RegionCode("AM19");
    private static final LocalDate TODAY = LocalDate.now(TimeSource.ZONE);
    private static final String NOTE = "The manager wants to talk about the roster";
    private static final String TOLD = "I would like to be asked before plans change";

    @Test
    @DisplayName(
            "X14 a placement makes four check-ins, once, also when it is told again; they move and end with the work")
    void followsPlacement() {
        var employer = as(MANAGER).registers("Distilleerderij Alambiek", "Leiden");
        var made = placement(employer, TODAY, TODAY.plusWeeks(30));
        var eventId = Log.publish(made, 1);
        Log.publish(made, 1, eventId);
        Log.publish(made, 2);
        awaitHandled(made.placementId(), 2);
        assertThat(checkIns(made.placementId())).containsExactly("1 OPEN", "4 OPEN", "13 OPEN", "26 OPEN");

        Log.publish(terms(made, TODAY.plusWeeks(10)), 3);
        awaitHandled(made.placementId(), 3);
        assertThat(checkIns(made.placementId())).containsExactly("1 OPEN", "4 OPEN", "13 CANCELLED", "26 CANCELLED");

        Log.publish(terms(made, null), 4);
        Log.publish(placement(made, TODAY.plusWeeks(1)), 5);
        awaitHandled(made.placementId(), 5);
        assertThat(checkIns(made.placementId())).containsExactly("1 OPEN", "4 OPEN", "13 OPEN", "26 OPEN");
        assertThat(Platform.database("employer")
                        .select("select planned_date >= '" + TODAY.plusWeeks(2) + "' from check_in where week = 1"
                                + " and placement_id = '" + made.placementId() + "'"))
                .containsExactly("t");

        Log.publish(closed(made, TODAY), 6);
        awaitHandled(made.placementId(), 6);
        assertThat(checkIns(made.placementId()))
                .containsExactly("1 CANCELLED", "4 CANCELLED", "13 CANCELLED", "26 CANCELLED");
        as(MANAGER)
                .get("/placements/" + made.placementId() + "/guidance")
                .then()
                .body("nextStep", nullValue());
    }

    @Test
    @DisplayName("X14 a placement that is heard of late makes no to-do of what has passed")
    void lapsesWhatPassed() {
        var employer = as(MANAGER).registers("Zeilmakerij De Schoot", "Leiden");
        var made = placement(employer, TODAY.minusWeeks(6), null);

        Log.publish(made, 1);
        awaitHandled(made.placementId(), 1);

        assertThat(checkIns(made.placementId())).containsExactly("1 LAPSED", "4 LAPSED", "13 OPEN", "26 OPEN");
    }

    @Test
    @DisplayName("D9 a check-in is taken and done; its note stays within the organisation, and others see no placement")
    void checksIn() {
        var employer = as(MANAGER).registers("Lijstenmaker Passe", "Leiden");
        var placement = arrives(employer);
        var checkIn = as(MANAGER)
                .get("/placements/" + placement + "/check-ins")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("items.find { it.week == 1 }.id");
        var path = "/check-ins/" + checkIn;

        as(COACH)
                .put(path + "/next-step", "\"0\"", """
                        {"what": "Call the manager", "dueDate": "2099-01-05"}
                        """)
                .then()
                .statusCode(200)
                .body("nextStep.what", equalTo("Call the manager"));
        as(MANAGER_IN_TWENTE).get(path).then().statusCode(404);
        as(COACH_IN_TWENTE)
                .get("/placements/" + placement + "/check-ins")
                .then()
                .statusCode(404);
        as(MANAGER)
                .post(path + "/completions", """
                        {"employerResult": "NEEDS_ATTENTION", "employeeResult": "GOING_WELL", "note": "%s"}
                        """.formatted(NOTE))
                .then()
                .statusCode(201)
                .body("state", equalTo("DONE"))
                .body("note", equalTo(NOTE))
                .body("nextStep", nullValue());
        as(MANAGER)
                .post(path + "/completions", """
                        {"employerResult": "GOING_WELL", "employeeResult": "GOING_WELL"}
                        """)
                .then()
                .statusCode(409)
                .body("errors.code", contains("check-in-closed"));
        as(COACH)
                .get("/placements/" + placement + "/check-ins")
                .then()
                .body("items.find { it.week == 1 }.employerResult", equalTo("NEEDS_ATTENTION"))
                .body(not(containsString(NOTE)));
        as(MANAGER)
                .post("/placements/" + placement + "/check-ins", "{\"plannedDate\": \"2000-01-03\"}")
                .then()
                .statusCode(409)
                .body("errors.code", contains("evaluation-outside-work"));
        as(MANAGER)
                .post("/placements/" + placement + "/check-ins", "{\"plannedDate\": \"" + TODAY.plusDays(3) + "\"}")
                .then()
                .statusCode(201)
                .body("week", nullValue());
    }

    @Test
    @DisplayName("X14 the employer's summary holds of the person what the client released, by level, and no more")
    void releasesByLevel() {
        var employer = as(MANAGER).registers("Klompenmaker Els", "Leiden");
        var placement = arrives(employer);
        var summary = "/placements/" + placement + "/employer-summary";

        as(MANAGER)
                .get(summary)
                .then()
                .statusCode(200)
                .body("disclosure", equalTo("NONE"))
                .body("hoursPerWeek", equalTo(16))
                .body("startDate", equalTo(TODAY.toString()))
                .body("needs", nullValue())
                .body("told", nullValue());
        as(MANAGER)
                .post("/placements/" + placement + "/disclosures", release("FULL", true, true))
                .then()
                .statusCode(403);

        as(COACH)
                .post("/placements/" + placement + "/disclosures", release("FULL", true, true))
                .then()
                .statusCode(201);
        as(MANAGER)
                .get(summary)
                .then()
                .body("disclosure", equalTo("FULL"))
                .body("needs", contains("QUIET"))
                .body("told", equalTo(TOLD));

        as(COACH)
                .post("/placements/" + placement + "/disclosures", release("SUPPORT_NEED_ONLY", true, true))
                .then()
                .statusCode(409)
                .body("errors.code", contains("more-than-released"));
        as(COACH)
                .post("/placements/" + placement + "/disclosures", release("SUPPORT_NEED_ONLY", true, false))
                .then()
                .statusCode(201);
        as(MANAGER).get(summary).then().body("needs", contains("QUIET")).body(not(containsString(TOLD)));

        as(COACH)
                .post("/placements/" + placement + "/disclosures", release("NONE", false, false))
                .then()
                .statusCode(201);
        as(MANAGER)
                .get(summary)
                .then()
                .body("disclosure", equalTo("NONE"))
                .body(not(containsString("QUIET")))
                .body(not(containsString(TOLD)));
        as(COACH_IN_TWENTE).get(summary).then().statusCode(404);
    }

    @Test
    @DisplayName("D9 the employer is given psycho-education and named contacts, with the version last read")
    void guides() {
        var placement = arrives(as(MANAGER).registers("Mandenmaker Wilg", "Leiden"));
        var path = "/placements/" + placement + "/guidance";
        as(MANAGER).get(path).then().statusCode(200).body("nextStep.what", containsString("psycho-educatie"));

        as(COACH)
                .put(path, "\"0\"", """
                        {"psychoEducationDate": "%s", "contactFunction": "IPS_COACH", "employerFunction": "BUDDY"}
                        """.formatted(TODAY))
                .then()
                .statusCode(200)
                .body("nextStep", nullValue());
        as(COACH).put(path, "\"0\"", "{}").then().statusCode(412);
        as(COACH_IN_TWENTE).put(path, "\"1\"", "{}").then().statusCode(404);
        as(MANAGER)
                .get("/placements/" + placement + "/employer-summary")
                .then()
                .body("contactFunction", equalTo("IPS_COACH"));
    }

    @Test
    @DisplayName("X14 a drop-out makes one task to ask on, and the next placement there is a rehire that closes it")
    void asksOn() {
        var employer = as(MANAGER).registers("Pottenbakker Glazuur", "Leiden");
        var first = placement(employer, TODAY.minusWeeks(5), TODAY.plusWeeks(20));
        Log.publish(first, 1);
        Log.publish(closed(first, TODAY.minusDays(1)), 2);
        Log.publish(closed(first, TODAY.minusDays(1)), 3);
        awaitHandled(first.placementId(), 3);

        List<String> tasks = as(MANAGER)
                .get("/rehire-tasks?limit=100")
                .then()
                .body(
                        "items.findAll { it.employerId == '%s' }.nextStep.what".formatted(employer),
                        contains("Vraag de werkgever om een volgende kandidaat of om terugkeer"))
                .extract()
                .path("items.findAll { it.employerId == '%s' }.id".formatted(employer));
        as(MANAGER)
                .get("/rehire-tasks/" + tasks.getFirst())
                .then()
                .header("ETag", startsWith("\""))
                .body("placementId", equalTo(first.placementId().toString()));
        as(MANAGER_IN_TWENTE).get("/rehire-tasks/" + tasks.getFirst()).then().statusCode(404);
        as(MANAGER_IN_TWENTE).get("/rehire-tasks?limit=100").then().body("items.employerId", not(hasItem(employer)));

        var second = placement(employer, TODAY, null);
        Log.publish(second, 1);
        awaitHandled(second.placementId(), 1);

        as(MANAGER)
                .get("/rehire-tasks?limit=100")
                .then()
                .body("items.findAll { it.employerId == '%s' }.outcome".formatted(employer), contains("REHIRED"));
        as(MANAGER)
                .get("/employers/" + employer + "/placements")
                .then()
                .body("items.find { it.id == '%s' }.rehire".formatted(second.placementId()), equalTo(true))
                .body("items.find { it.id == '%s' }.rehire".formatted(first.placementId()), equalTo(false));
    }

    @Test
    @DisplayName(
            "X14 the own file holds how it went and what was released; erasing the person takes the notes and the release along, and the check-ins stay countable")
    void forgets() {
        var employer = as(MANAGER).registers("Touwslagerij De Streng", "Leiden");
        var placement = arrives(employer);
        as(COACH)
                .post("/placements/" + placement + "/disclosures", release("FULL", true, true))
                .then()
                .statusCode(201);
        var checkIn = as(COACH)
                .get("/placements/" + placement + "/check-ins")
                .then()
                .extract()
                .<String>path("items.find { it.week == 1 }.id");
        as(COACH)
                .post("/check-ins/" + checkIn + "/completions", """
                        {"employerResult": "GOING_WELL", "employeeResult": "GOING_WELL", "note": "%s"}
                        """.formatted(NOTE))
                .then()
                .statusCode(201);

        var request = UUID.randomUUID();
        Log.publish(
                new SubjectFileRequested(placement, "employer-service", request, Instant.parse("2026-03-02T10:00:00Z")),
                1);
        await().untilAsserted(
                        () -> assertThat(partsOf(request)).containsExactlyInAnyOrder("work", "checkIns", "released"));

        Log.publish(new ErasureDemanded(placement, "employer-service", Instant.parse("2026-03-02T10:00:00Z")), 1);

        await().untilAsserted(() -> as(COACH)
                .get("/placements/" + placement + "/employer-summary")
                .then()
                .statusCode(404));
        var database = Platform.database("employer");
        assertThat(database.select("select count(*) from check_in_note where check_in_id = '" + checkIn + "'"))
                .containsExactly("0");
        assertThat(database.select("select count(*) from placement_disclosure where told = '" + TOLD
                        + "' and placement_id = '" + placement + "'"))
                .containsExactly("0");
        assertThat(database.select("select count(*) from check_in where employer_id = '" + employer + "'"))
                .containsExactly("4");
    }

    private static List<String> partsOf(UUID request) {
        return Log.events(Topics.SUBJECT_FILE_PARTS).stream()
                .map(SubjectFilePart.class::cast)
                .filter(part -> part.requestId().equals(request))
                .map(part -> part.section().key())
                .toList();
    }

    private static UUID arrives(String employer) {
        var made = placement(employer, TODAY, null);
        Log.publish(made, 1);
        awaitHandled(made.placementId(), 1);
        return made.placementId();
    }

    private static List<String> checkIns(UUID placement) {
        return Platform.database("employer")
                .select("select week || ' ' || state from check_in where placement_id = '" + placement
                        + "' order by week");
    }

    private static void awaitHandled(UUID placement, long sequence) {
        await().untilAsserted(() -> assertThat(Platform.database("employer")
                        .select("select last from inbox_sequence where consumer = 'placements' and record_key = '"
                                + placement + "'"))
                .containsExactly(Long.toString(sequence)));
    }

    private static PlacementMade placement(String employer, LocalDate start, LocalDate expectedEnd) {
        return new PlacementMade(
                UUID.randomUUID(),
                UUID.fromString(employer),
                null,
                null,
                HOLLAND_RIJNLAND,
                PlacementKind.PAID,
                16,
                start,
                expectedEnd);
    }

    private static PlacementMade placement(PlacementMade earlier, LocalDate start) {
        return new PlacementMade(
                earlier.placementId(),
                earlier.employerId(),
                null,
                null,
                HOLLAND_RIJNLAND,
                PlacementKind.PAID,
                16,
                start,
                null);
    }

    private static PlacementTermsChanged terms(PlacementMade made, LocalDate expectedEnd) {
        return new PlacementTermsChanged(
                made.placementId(), made.employerId(), null, null, HOLLAND_RIJNLAND, 16, TODAY, expectedEnd);
    }

    private static PlacementClosed closed(PlacementMade made, LocalDate end) {
        return new PlacementClosed(made.placementId(), made.employerId(), null, null, HOLLAND_RIJNLAND, end);
    }

    private static String release(String level, boolean needs, boolean told) {
        return "{\"level\": \"" + level + "\", \"agreedDate\": \"2026-03-02\""
                + (needs ? ", \"needs\": [\"QUIET\"]" : "")
                + (told ? ", \"told\": \"" + TOLD + "\"" : "")
                + "}";
    }
}
