package nl.hoofdzaakwerk.employer.pipeline;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.events.EmployerStageChanged;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The main pipeline of an employer: how it ends and begins again, what is next, and what was wrongly recorded. */
@QuarkusTest
@WithPlatform("employer")
class PipelineIT {

    @Test
    @DisplayName("D1 a contact ends by code and words, and is opened again")
    void endsAndReopens() {
        var id = as(MANAGER).registers("Drukkerij De Pauze", "Leiden");
        as(MANAGER)
                .post("/employers/" + id + "/stages", """
                {"to": "LOST", "date": "2026-02-02", "how": "PHONE", "reasonCode": "NO_SUITABLE_WORK",
                 "reason": "Alles gaat per machine"}
                """)
                .then()
                .statusCode(201)
                .body("reasonCode", equalTo("NO_SUITABLE_WORK"));

        as(MANAGER)
                .get("/employers/" + id + "/pipeline")
                .then()
                .statusCode(200)
                .body("stage", equalTo("LOST"))
                .body("nextStep", nullValue());
        plan(id, "\"1\"", "Toch nog bellen").statusCode(409).body("errors[0].code", equalTo("contact-ended"));

        as(MANAGER)
                .takesStage(id, "APPROACHED", "2026-05-04")
                .then()
                .statusCode(201)
                .body("reopens", equalTo(true));
        as(MANAGER)
                .get("/employers/" + id + "/pipeline")
                .then()
                .body("nextStep.what", equalTo("Nabellen"))
                .body("nextStep.dueDate", equalTo(today().plusDays(5).toString()));
        as(MANAGER)
                .get("/employers/" + id + "/stages")
                .then()
                .body("items.to", contains("APPROACHED", "LOST", "PROSPECT"))
                .body("items.reasonCode", contains(null, "NO_SUITABLE_WORK", null))
                .body("items.reason", contains(null, "Alles gaat per machine", null));
    }

    @Test
    @DisplayName("P6 what is next is planned with a step or replaced, by who saw the latest version")
    void plansNext() {
        var id = as(MANAGER).registers("Kaasmakerij De Plank", "Leiden");
        as(MANAGER).post("/employers/" + id + "/stages", """
                {"to": "APPROACHED", "date": "2026-02-02", "how": "PHONE",
                 "nextStep": {"what": "Koffie met de eigenaar", "dueDate": "2027-02-01"}}
                """).then().statusCode(201);
        var etag = as(MANAGER)
                .get("/employers/" + id + "/pipeline")
                .then()
                .body("nextStep.what", equalTo("Koffie met de eigenaar"))
                .body("nextStep.dueDate", equalTo("2027-02-01"))
                .body(
                        "owner",
                        equalTo(Tokens.subjectOf("account-manager.wsp-holland-rijnland")
                                .toString()))
                .extract()
                .header("ETag");

        plan(id, etag, "Rondleiding plannen").statusCode(200).body("nextStep.what", equalTo("Rondleiding plannen"));

        plan(id, etag, "Te laat").statusCode(412);
        as(MANAGER_IN_TWENTE).get("/employers/" + id + "/pipeline").then().statusCode(404);
        as(MANAGER_IN_TWENTE)
                .put("/employers/" + id + "/pipeline/next-step", etag, """
                        {"what": "Inbreken", "dueDate": "2027-02-01"}
                        """)
                .then()
                .statusCode(404);
        as(MANAGER).get("/employers/" + id + "/pipeline").then().body("nextStep.what", equalTo("Rondleiding plannen"));
    }

    @Test
    @DisplayName("D1 a wrongly recorded step is corrected by an entry beside it, and the contact goes back")
    void corrects() {
        var id = as(MANAGER).registers("Glaszetter De Scherf", "Leiden");
        as(MANAGER).takesStage(id, "APPROACHED", "2026-01-12").then().statusCode(201);
        var wrong =
                step(as(MANAGER).takesStage(id, "IN_CONVERSATION", "2026-01-19").then());

        correct(MANAGER, id, wrong, "{\"kind\": \"CHANGED\", \"why\": \"Verkeerde dag\", \"date\": \"2026-01-20\"}")
                .statusCode(201)
                .body("to", equalTo("IN_CONVERSATION"))
                .body("date", equalTo("2026-01-20"))
                .body("corrects", equalTo(wrong));
        correct(MANAGER, id, wrong, "{\"kind\": \"WITHDRAWN\", \"why\": \"Was een ander bedrijf\"}")
                .statusCode(201);

        as(MANAGER)
                .get("/employers/" + id)
                .then()
                .body("stage", equalTo("APPROACHED"))
                .body("stageSince", equalTo("2026-01-12"));
        as(MANAGER)
                .get("/employers/" + id + "/stages")
                .then()
                .body("items", hasSize(5))
                .body("items.correction", contains("WITHDRAWN", "CHANGED", null, null, null))
                .body("items[2].date", equalTo("2026-01-19"))
                .body("items[0].correctionReason", equalTo("Was een ander bedrijf"))
                .body("items[0].takenBy", equalTo("account-manager.wsp-holland-rijnland"));
        as(MANAGER).takesStage(id, "IN_CONVERSATION", "2026-02-02").then().statusCode(201);
        await().untilAsserted(() -> assertThat(Log.events(Topics.EMPLOYERS, id))
                .filteredOn(EmployerStageChanged.class::isInstance)
                .extracting(event -> ((EmployerStageChanged) event).to())
                .containsExactly(
                        PipelineStage.PROSPECT,
                        PipelineStage.APPROACHED,
                        PipelineStage.IN_CONVERSATION,
                        PipelineStage.APPROACHED,
                        PipelineStage.IN_CONVERSATION));
    }

    @Test
    @DisplayName("D1 a correction that breaks the order stores nothing, and a coach leaves others' steps alone")
    void refusesCorrections() {
        var id = as(MANAGER).registers("Glaszetter De Barst", "Leiden");
        var first = step(as(MANAGER).takesStage(id, "APPROACHED", "2026-01-12").then());
        as(COACH).takesStage(id, "IN_CONVERSATION", "2026-01-19").then().statusCode(201);
        var withdrawal = "{\"kind\": \"WITHDRAWN\", \"why\": \"Vergissing\"}";

        correct(MANAGER, id, first, withdrawal)
                .statusCode(409)
                .body("errors[0].code", equalTo("steps-out-of-order"))
                .body("errors[0].rule", equalTo("D1"))
                .body("errors[0].reason", notNullValue());
        correct(COACH, id, first, withdrawal).statusCode(403);
        correct(MANAGER_IN_TWENTE, id, first, withdrawal).statusCode(404);
        correct(MANAGER, id, id, withdrawal).statusCode(404);

        as(MANAGER).get("/employers/" + id + "/stages").then().body("items", hasSize(3));
    }

    private static String step(ValidatableResponse taken) {
        return taken.statusCode(201).extract().path("id");
    }

    private static ValidatableResponse correct(Tokens who, String employer, String step, String body) {
        return as(who).post("/employers/" + employer + "/stages/" + step + "/corrections", body)
                .then();
    }

    private static ValidatableResponse plan(String id, String etag, String what) {
        return as(MANAGER)
                .put("/employers/" + id + "/pipeline/next-step", etag, """
                        {"what": "%s", "dueDate": "2027-03-01"}
                        """.formatted(what))
                .then();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }
}
