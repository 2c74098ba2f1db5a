package nl.hoofdzaakwerk.employer.development;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.Hindrance;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.JobDevelopmentAsked;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Requests of matching, from the event to the closed task. */
@QuarkusTest
@WithPlatform("employer")
class DevelopmentIT {
    private static JobDevelopmentAsked asked(UUID id, String region, int maximumHours) {
        return new JobDevelopmentAsked(
                id,
                new RegionCode(region),
                List.of(new IscoCode("5120"), new IscoCode("9412")),
                12,
                maximumHours,
                Set.of(WorkCondition.QUIET),
                Set.of(Hindrance.TOO_FAR, Hindrance.HOURS),
                LocalDate.of(2026, 3, 2));
    }

    private static String path(UUID id) {
        return "/job-development-tasks/" + id;
    }

    /** A request that has arrived. */
    private static UUID arrives(Tokens reader, String region) {
        var id = Ids.next();
        Log.publish(asked(id, region, 24), 1);
        await().until(() -> as(reader).get(path(id)).statusCode() == 200);
        return id;
    }

    private static String find(String kind, String target) {
        return "{\"kind\": \"%s\", \"targetId\": \"%s\"}".formatted(kind, target);
    }

    @Test
    @DisplayName("X17 a request becomes a task, is taken, gets a vacancy and a wish linked and is closed as found")
    void goesToFound() {
        var id = arrives(MANAGER, "AM19");
        as(MANAGER)
                .get(path(id))
                .then()
                .body("region", equalTo("AM19"))
                .body("occupations", contains("5120", "9412"))
                .body("minimumHours", equalTo(12))
                .body("maximumHours", equalTo(24))
                .body("neededConditions", contains("QUIET"))
                .body("hindrances", contains("TOO_FAR", "HOURS"))
                .body("askedDate", equalTo("2026-03-02"))
                .body("owner", nullValue())
                .body("finds", empty());

        as(MANAGER)
                .post(path(id) + "/takings", "")
                .then()
                .statusCode(201)
                .body(
                        "owner",
                        equalTo(Tokens.subjectOf("account-manager.wsp-holland-rijnland")
                                .toString()));
        as(MANAGER)
                .post(path(id) + "/closings", "{\"result\": \"FOUND\"}")
                .then()
                .statusCode(409)
                .body("errors.code", contains("nothing-linked"))
                .body("errors.rule", contains("X17"));
        var vacancy = as(MANAGER).opens(as(MANAGER).registers("Keuken De Proef", "Leiden"), "Kok", 1);
        var wish =
                as(COACH).post("/wishes", """
                        {"occupation": "9411", "hours": "UNDER_TWELVE", "conditions": []}
                        """).then().statusCode(201).extract().<String>path("id");
        as(MANAGER).post(path(id) + "/finds", find("VACANCY", vacancy)).then().statusCode(201);
        as(MANAGER)
                .post(path(id) + "/finds", find("VACANCY", vacancy))
                .then()
                .statusCode(409)
                .body("errors.code", contains("linked-already"));
        as(MANAGER).post(path(id) + "/finds", find("WISH", wish)).then().statusCode(201);
        as(MANAGER)
                .post(path(id) + "/closings", "{\"result\": \"FOUND\"}")
                .then()
                .statusCode(201)
                .body("result", equalTo("FOUND"))
                .body("nextStep", nullValue())
                .body("finds.kind", contains("VACANCY", "WISH"))
                .body("finds.targetId", contains(vacancy, wish));
        as(MANAGER)
                .get("/job-development-tasks?open=true&limit=100")
                .then()
                .body("items.id", not(hasItem(id.toString())));
        as(MANAGER).get("/job-development-tasks?open=false&limit=100").then().body("items.id", hasItem(id.toString()));
    }

    @Test
    @DisplayName("X17 a tombstone closes the task; repeated and late events change nothing; other work opens it again")
    void followsTheRequest() {
        var id = arrives(MANAGER, "AM19");
        var event = UUID.randomUUID();
        Log.publish(asked(id, "AM19", 32), 2, event);
        Log.publish(asked(id, "AM19", 32), 2, event);
        await().untilAsserted(() -> as(MANAGER).get(path(id)).then().body("maximumHours", equalTo(32)));

        Log.publishTombstone(EventType.JOB_DEVELOPMENT_ASKED, id, 4);
        await().untilAsserted(() -> as(MANAGER).get(path(id)).then().body("result", equalTo("NO_LONGER_NEEDED")));

        Log.publish(asked(id, "AM19", 16), 3);
        Log.publish(asked(id, "AM19", 20), 5);
        await().untilAsserted(() -> as(MANAGER)
                .get(path(id))
                .then()
                .body("maximumHours", equalTo(20))
                .body("result", nullValue()));
    }

    @Test
    @DisplayName("X17 a tombstone that overtook its request leaves no task behind")
    void skipsWhatWasTakenBack() {
        var id = Ids.next();
        Log.publishTombstone(EventType.JOB_DEVELOPMENT_ASKED, id, 2);
        await().until(() -> !Platform.database("employer")
                .select("select 1 from inbox_sequence where record_key = '" + id + "'")
                .isEmpty());
        Log.publish(asked(id, "AM19", 24), 1);

        arrives(MANAGER, "AM19");
        as(MANAGER).get(path(id)).then().statusCode(404);
    }

    @Test
    @DisplayName("X17 G2 tasks are the WSP's of the region: another region, and a coach, see and do nothing")
    void staysWithTheWsp() {
        var id = arrives(MANAGER, "AM19");
        var elsewhere = as(MANAGER_IN_TWENTE).registers("Kantine Oost", "Enschede");

        as(MANAGER_IN_TWENTE).get(path(id)).then().statusCode(404);
        as(MANAGER_IN_TWENTE)
                .get("/job-development-tasks?limit=100")
                .then()
                .body("items.id", not(hasItem(id.toString())));
        as(MANAGER_IN_TWENTE).post(path(id) + "/takings", "").then().statusCode(404);
        as(MANAGER_IN_TWENTE)
                .post(path(id) + "/closings", "{\"result\": \"NOT_FOUND\"}")
                .then()
                .statusCode(404);
        as(COACH).get(path(id)).then().statusCode(403);
        as(MANAGER)
                .post(path(id) + "/finds", find("EMPLOYER", elsewhere))
                .then()
                .statusCode(409)
                .body("errors.code", contains("unknown-find"));
    }

    @Test
    @DisplayName(
            "P6 X17 an open task stands on the due list of the region's WSP, and of who took it, until it is closed")
    void isDue() {
        var ina = Tokens.of("ina.wsp-wens").in("wsp-wens", WSP, "AM08").as("account-manager");
        var id = arrives(ina, "AM08");
        as(ina).get("/due-items?scope=organisation")
                .then()
                .body("items.kind", contains("JOB_DEVELOPMENT"))
                .body("items[0].link", equalTo("/v1" + path(id)))
                .body("items[0].owner", nullValue());
        as(ina).get("/due-items").then().body("items", empty());

        as(ina).put(path(id) + "/next-step", "\"0\"", "{\"what\": \"Bel de bakker\", \"dueDate\": \"2099-01-05\"}")
                .then()
                .statusCode(200);

        as(ina).get("/due-items")
                .then()
                .body("items.nextStep.what", contains("Bel de bakker"))
                .body("items.nextStep.dueDate", contains("2099-01-05"));
        assertThat(as(ina).put(path(id) + "/next-step", "\"0\"", "{\"what\": \"Bel\", \"dueDate\": \"2099-01-05\"}")
                        .statusCode())
                .isEqualTo(412);
        as(ina).post(path(id) + "/closings", "{\"result\": \"NOT_FOUND\"}")
                .then()
                .statusCode(201);
        as(ina).get("/due-items").then().body("items", empty());
    }
}
