package nl.hoofdzaakwerk.employer.pipeline;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Boards of the main pipeline and of an organisation's own: whose cards, in which order, and which of them rot. */
@QuarkusTest
@WithPlatform("employer")
class BoardIT {
    private static final Database DATABASE = Platform.database("employer");
    private static final String FAIR = """
            {"name": "Banenmarkt", "stages": [{"name": "Uitgenodigd", "targetDays": 14},
             {"name": "Geweest", "targetDays": 30}]}
            """;

    @Test
    @DisplayName("D1 P7 the main pipeline is a board of one account manager or the whole organisation, longest first")
    void showsMainBoard() {
        var ina = manager("ina", "wsp-bord", "AM33");
        var bob = manager("bob", "wsp-bord", "AM33");
        var oldest = as(ina).registers("Bord Oud", "Roermond");
        var other = as(ina).registers("Bord Jong", "Roermond");
        var bobs = as(bob).registers("Bord Bob", "Weert");
        standSince(oldest, today().minusDays(70));
        standSince(other, today().minusDays(3));

        as(ina).get("/pipeline-boards")
                .then()
                .statusCode(200)
                .body(
                        "stages.stage",
                        contains(
                                "PROSPECT",
                                "APPROACHED",
                                "IN_CONVERSATION",
                                "STRONG_AMBITION",
                                "VACANCY_OPENED",
                                "PLACEMENT_REALISED",
                                "DORMANT",
                                "LOST"))
                .body("stages[0].count", equalTo(2))
                .body("stages[0].targetDays", equalTo(60))
                .body("stages[0].cards.id", contains(oldest, other))
                .body("stages[0].cards.name", contains("Bord Oud", "Bord Jong"))
                .body("stages[0].cards.municipality", contains("Roermond", "Roermond"))
                .body("stages[0].cards.daysInStage", contains(70, 3))
                .body("stages[0].cards.rotting", contains(true, false))
                .body(
                        "stages[0].cards[0].rottingSince",
                        equalTo(today().minusDays(9).toString()))
                .body("stages[0].cards[1].nextStep.what", equalTo("Eerste contact zoeken"))
                .body("stages[0].cards[1].daysOverdue", equalTo(0))
                .body("stages[0].next", nullValue())
                .body("stages[1].count", equalTo(0));
        as(ina).get("/pipeline-boards?scope=organisation")
                .then()
                .body("stages[0].cards.id", containsInAnyOrder(oldest, other, bobs));
        as(ina).get("/pipeline-boards?owner=" + Tokens.subjectOf("bob.wsp-bord"))
                .then()
                .body("stages[0].cards.id", contains(bobs));
        as(manager("eva", "wsp-bord-elders", "AM33"))
                .get("/pipeline-boards?scope=organisation")
                .then()
                .body("stages[0].cards", empty())
                .body("stages[0].count", equalTo(0));
    }

    @Test
    @DisplayName("P7 a stage goes on where its first part ended")
    void pagesStage() {
        var who = manager("ina", "wsp-bladeren", "AM33");
        var ids = new ArrayList<String>();
        for (int number = 0; number < 5; number++) {
            ids.add(as(who).registers("Blad " + number, "Roermond"));
        }
        ids.forEach(id -> standSince(id, today().minusDays(4)));

        var first =
                as(who).get("/pipeline-boards?limit=2").then().statusCode(200).extract();
        String next = first.path("stages[0].next");
        var second = as(who).get("/pipeline-boards?limit=2&stage=PROSPECT&after=" + next)
                .then()
                .statusCode(200)
                .extract();
        var third = as(who).get("/pipeline-boards?limit=2&stage=PROSPECT&after=" + second.path("stages[0].next"))
                .then()
                .body("stages[0].next", nullValue())
                .extract();

        var seen = new ArrayList<String>(first.path("stages[0].cards.id"));
        seen.addAll(second.path("stages[0].cards.id"));
        seen.addAll(third.path("stages[0].cards.id"));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ids);
        as(who).get("/pipeline-boards?stage=NONSENSE").then().statusCode(400);
    }

    @Test
    @DisplayName(
            "P7 an organisation defines a pipeline of its own, puts employers on it and moves them; nobody else sees it")
    void hasOwnPipeline() {
        var who = manager("ina", "wsp-eigen", "AM33");
        var colleague = manager("bob", "wsp-eigen", "AM33");
        var stranger = manager("eva", "wsp-vreemd", "AM33");
        var employer = as(who).registers("Eigen Bord", "Roermond");
        var made = as(who).post("/pipelines", FAIR).then().statusCode(201).extract();
        String pipeline = made.path("id");
        String came = made.path("stages[1].id");

        String card = as(who).post("/pipelines/" + pipeline + "/cards", put(employer))
                .then()
                .statusCode(201)
                .body("owner", equalTo(Tokens.subjectOf("ina.wsp-eigen").toString()))
                .body("nextStep.what", equalTo("Vervolg bepalen"))
                .extract()
                .path("id");
        as(colleague)
                .post("/pipeline-cards/" + card + "/moves", "{\"stageId\": \"" + came + "\", \"reason\": \"Kwam\"}")
                .then()
                .statusCode(201)
                .body("moves", hasSize(2))
                .body("moves[0].to", equalTo(came))
                .body("moves[0].movedBy", equalTo("bob.wsp-eigen"));

        as(who).get("/pipelines/" + pipeline + "/board")
                .then()
                .body("stages.name", contains("Uitgenodigd", "Geweest"))
                .body("stages.count", contains(0, 1))
                .body("stages[1].cards[0].id", equalTo(card))
                .body("stages[1].cards[0].name", equalTo("Eigen Bord"));
        as(who).get("/employers/" + employer).then().body("stage", equalTo("PROSPECT"));
        for (var path :
                new String[] {"/pipelines/" + pipeline, "/pipelines/" + pipeline + "/board", "/pipeline-cards/" + card
                }) {
            as(stranger).get(path).then().statusCode(404);
        }
        as(stranger).get("/pipelines").then().body("items.id", not(hasItem(pipeline)));
        as(stranger).get("/rotting-cards?scope=organisation").then().body("items", empty());
        as(stranger)
                .post("/pipelines/" + pipeline + "/cards", put(employer))
                .then()
                .statusCode(404);
        as(stranger).post("/pipeline-cards/" + card + "/removals", "{}").then().statusCode(404);
        as(who).get("/pipelines").then().body("items.id", hasItem(pipeline));

        as(who).post("/pipeline-cards/" + card + "/removals", "{\"reason\": \"Klaar\"}")
                .then()
                .statusCode(201)
                .body("takenOffDate", equalTo(today().toString()))
                .body("nextStep", nullValue());
        as(who).get("/pipelines/" + pipeline + "/board").then().body("stages.count", contains(0, 0));
    }

    @Test
    @DisplayName("P7 a pipeline is defined anew from today on, and keeps the stages that have cards")
    void redefines() {
        var who = manager("ina", "wsp-anders", "AM33");
        var employer = as(who).registers("Anders Bord", "Roermond");
        var made = as(who).post("/pipelines", FAIR).then().statusCode(201).extract();
        String pipeline = made.path("id");
        String invited = made.path("stages[0].id");
        as(who).post("/pipelines/" + pipeline + "/cards", put(employer)).then().statusCode(201);

        as(who).put("/pipelines/" + pipeline, "\"0\"", FAIR)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("stage-in-use"));
        as(who).put("/pipelines/" + pipeline, "\"0\"", """
                        {"name": "Banenmarkt 2027", "stages": [{"name": "Nieuw", "targetDays": 3},
                         {"id": "%s", "name": "Gevraagd", "targetDays": 7}]}
                        """.formatted(invited))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));

        as(who).get("/pipelines/" + pipeline + "/board")
                .then()
                .body("stages.name", contains("Nieuw", "Gevraagd"))
                .body("stages.count", contains(0, 1));
        as(who).put("/pipelines/" + pipeline, "\"0\"", FAIR).then().statusCode(412);
        as(who).get("/pipelines/" + pipeline + "?day=" + today().minusDays(1))
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("P7 many who put an employer on one pipeline at once put one card")
    void putsOnce() throws Exception {
        var who = manager("ina", "wsp-tegelijk", "AM33");
        var employer = as(who).registers("Tegelijk Bord", "Roermond");
        String pipeline = as(who).post("/pipelines", FAIR).then().extract().path("id");
        Callable<Integer> put = () ->
                as(who).post("/pipelines/" + pipeline + "/cards", put(employer)).statusCode();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Collections.nCopies(8, put)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        }
    }

    @Test
    @DisplayName("P7 what rots is listed, whatever pipeline it is on")
    void listsRotting() {
        var who = manager("ina", "wsp-rot", "AM33");
        var longInStage = as(who).registers("Rot Lang", "Roermond");
        var late = as(who).registers("Rot Laat", "Roermond");
        var fresh = as(who).registers("Rot Vers", "Roermond");
        standSince(longInStage, today().minusDays(61));
        standSince(late, today());
        standSince(fresh, today().minusDays(60));
        DATABASE.execute("update pipeline set next_step_due = '" + today().minusDays(20) + "' where employer_id = '"
                + late + "'");
        String pipeline = as(who).post("/pipelines", FAIR).then().extract().path("id");
        String card = as(who).post("/pipelines/" + pipeline + "/cards", put(fresh))
                .then()
                .extract()
                .path("id");
        DATABASE.execute(
                "update pipeline_card set stage_since = '" + today().minusDays(20) + "' where id = '" + card + "'");

        as(who).get("/rotting-cards")
                .then()
                .statusCode(200)
                .body("items.id", contains(card, late, longInStage))
                .body("items.pipelineName", contains("Banenmarkt", null, null))
                .body("items.stage", contains("Uitgenodigd", "PROSPECT", "PROSPECT"))
                .body("items.card.rotting", contains(true, true, true))
                .body("items[1].card.daysOverdue", notNullValue());
        as(who).get("/rotting-cards?limit=1").then().body("next", equalTo(card));
        as(who).get("/rotting-cards?limit=1&after=" + card).then().body("items.id", contains(late));
    }

    @Test
    @DisplayName("D3 P7 the board follows the owner of an employer")
    void followsOwner() {
        var ina = manager("ina", "wsp-volgt", "AM33");
        var id = as(ina).registers("Volgt Bord", "Roermond");

        DATABASE.execute("update employer set owner = 'somebody-else' where id = '" + id + "'");

        as(ina).get("/pipeline-boards").then().body("stages[0].cards", empty());
        as(ina).get("/pipeline-boards?owner=somebody-else").then().body("stages[0].cards.id", contains(id));
    }

    @Test
    @DisplayName("D3 P7 a record that was merged is on no board, and comes back when it is taken apart")
    void leavesMergedOut() {
        var ina = manager("ina", "wsp-samen", "AM33");
        var kept = as(ina).registers("Samen Bord", "Roermond");
        var merged = as(ina).registers("Samen Bord Twee", "Roermond");

        DATABASE.execute("update employer set merged_into = '" + kept + "' where id = '" + merged + "'");
        as(ina).get("/pipeline-boards")
                .then()
                .body("stages[0].cards.id", contains(kept))
                .body("stages[0].count", equalTo(1));
        as(ina).get("/due-items").then().body("items.id", contains(kept));
        as(ina).takesStage(merged, "APPROACHED", today().toString()).then().statusCode(409);

        DATABASE.execute("update employer set merged_into = null where id = '" + merged + "'");
        as(ina).get("/pipeline-boards").then().body("stages[0].count", equalTo(2));
    }

    private static Tokens manager(String name, String organisation, String region) {
        return Tokens.of(name + "." + organisation)
                .in(organisation, WSP, region)
                .as("account-manager");
    }

    private static String put(String employer) {
        return "{\"employerId\": \"" + employer + "\"}";
    }

    private static void standSince(String employer, LocalDate day) {
        DATABASE.execute("update pipeline set stage_since = '" + day + "' where employer_id = '" + employer + "'");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }
}
