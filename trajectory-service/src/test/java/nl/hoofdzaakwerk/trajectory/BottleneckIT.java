package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.NATIONAL;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bottleneck's way from an organisation to the nation and back, and who sees it when. */
@QuarkusTest
@WithPlatform("trajectory")
class BottleneckIT {
    private final Database database = Platform.database("trajectory");
    private final Api coach = Api.as(COACH);
    private final Api director = Api.as(REGIONAL_DIRECTOR);
    private final Api otherDirector =
            Api.as(Tokens.of("directeur.am15").in("regio-am15", REGION, "AM15").as("regional-director"));
    private final Api workgroup =
            Api.as(Tokens.of("werkgroep.ggz").in("landelijk", NATIONAL).as("workgroup-member"));
    private final Api forUwv =
            Api.as(Tokens.of("werkgroep.uwv").in("landelijk", NATIONAL).as("workgroup-member"));

    @BeforeEach
    void seated() {
        seat("werkgroep.ggz", "GGZ");
        seat("werkgroep.uwv", "UWV", "MUNICIPALITY");
    }

    @Test
    @DisplayName(
            "A19 recorded, owned, brought to the region and the nation, given back and resolved: each step is kept")
    void wholeWay() {
        UUID id = recorded();
        coach.get("/bottlenecks/{id}", id).body("owner", notNullValue());

        move(coach, "escalations", id).statusCode(200).body("state", equalTo("WITH_REGION"));
        director.post("/bottlenecks/{id}/takeovers", Map.of(), id)
                .statusCode(200)
                .body("owner", notNullValue());
        move(director, "escalations", id)
                .statusCode(200)
                .body("state", equalTo("WITH_NATION"))
                .body("owner", nullValue());
        move(workgroup, "returns", id).statusCode(200).body("state", equalTo("WITH_REGION"));
        director.post("/bottlenecks/{id}/outcomes", Map.of("how", "RESOLVED", "outcome", "Vast loket"), id)
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("nextStep", nullValue());

        workgroup
                .get("/bottlenecks/{id}", id)
                .body("outcome", equalTo("Vast loket"))
                .body(
                        "steps.state",
                        contains(
                                "WITH_ORGANISATION",
                                "WITH_REGION",
                                "WITH_REGION",
                                "WITH_NATION",
                                "WITH_REGION",
                                "RESOLVED"));
    }

    @Test
    @DisplayName("A19 G2 a bottleneck is seen by its own organisation, and wider only after it was brought there")
    void isolation() {
        UUID id = recorded();

        Api.as(OTHER_COACH).get("/bottlenecks/{id}", id).statusCode(404);
        move(Api.as(OTHER_COACH), "escalations", id).statusCode(404);
        director.get("/bottlenecks/{id}", id).statusCode(404);
        workgroup.get("/bottlenecks/{id}", id).statusCode(404);
        director.get("/bottlenecks?limit=100").body("items.id", not(hasItem(id.toString())));

        move(coach, "escalations", id).statusCode(200);
        director.get("/bottlenecks?limit=100").body("items.id", hasItem(id.toString()));
        otherDirector.get("/bottlenecks/{id}", id).statusCode(404);
        otherDirector.get("/bottlenecks?limit=100").body("items.id", not(hasItem(id.toString())));
        workgroup.get("/bottlenecks/{id}", id).statusCode(404);

        move(director, "escalations", id).statusCode(200);
        workgroup.get("/bottlenecks?limit=100&organisationKind=GGZ").body("items.id", hasItem(id.toString()));
        workgroup.get("/bottlenecks?limit=100&organisationKind=UWV").body("items.id", not(hasItem(id.toString())));
        forUwv.get("/bottlenecks?limit=100").body("items.id", not(hasItem(id.toString())));
        forUwv.get("/bottlenecks/{id}", id).statusCode(404);
        move(forUwv, "returns", id).statusCode(404);
        forUwv.get("/due-items?scope=organisation&limit=100").body("items.id", not(hasItem(id.toString())));
        workgroup.get("/due-items?scope=organisation&limit=100").body("items.id", hasItem(id.toString()));
        Api.as(OTHER_COACH).get("/bottlenecks?limit=100").body("items.id", not(hasItem(id.toString())));
    }

    @Test
    @DisplayName("A19 who has no seat in the national workgroup for a kind of organisation sees nothing of it any more")
    void seats() {
        Tokens member = Tokens.of("werkgroep.wissel").in("landelijk", NATIONAL).as("workgroup-member");
        Api changing = Api.as(member);
        UUID id = recorded();
        move(coach, "escalations", id).statusCode(200);
        move(director, "escalations", id).statusCode(200);
        changing.get("/bottlenecks/{id}", id).statusCode(404);
        changing.post("/workgroup-seats", Map.of("user", "x", "organisationKinds", List.of("GGZ")))
                .statusCode(403);

        seat("werkgroep.wissel", "GGZ", "WSP", "GGZ").body("organisationKinds", contains("GGZ", "WSP"));
        changing.get("/bottlenecks/{id}", id).statusCode(200);
        changing.get("/workgroup-seats")
                .body(
                        "items.find { it.id == '" + Tokens.subjectOf("werkgroep.wissel") + "' }.organisationKinds",
                        contains("GGZ", "WSP"));

        seat("werkgroep.wissel").body("organisationKinds", hasSize(0));
        changing.get("/bottlenecks/{id}", id).statusCode(404);
        Api.as(Tokens.of("werkgroep.wissel").in("ander-land", NATIONAL).as("workgroup-member"))
                .get("/workgroup-seats")
                .body("items", hasSize(0));
    }

    @Test
    @DisplayName("A19 only who holds it acts, and a closed one stays closed: a refusal changes nothing")
    void refusals() {
        UUID id = recorded();
        move(coach, "escalations", id).statusCode(200);
        Map<String, Long> before = database.rowCounts(Set.of("audit_log"));

        move(coach, "escalations", id).statusCode(409).body("errors.code", contains("A19.not-in-your-hands"));
        coach.post("/bottlenecks/{id}/takeovers", Map.of(), id).statusCode(409);
        coach.put("/bottlenecks/{id}/next-step", "\"1\"", PlanExamples.nextStep(), id)
                .statusCode(409);
        assertThat(database.rowCounts(Set.of("audit_log"))).isEqualTo(before);
        move(director, "returns", id).statusCode(200);
        coach.post("/bottlenecks/{id}/outcomes", Map.of("how", "DROPPED", "outcome", "Speelt niet meer"), id)
                .statusCode(200);
        move(coach, "escalations", id).statusCode(409).body("errors.code", contains("A19.already-closed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bel 06-12345678 voor deze klant", "Mail jan@voorbeeld.nl", "Geboren op 17-05-1990"})
    @DisplayName("A19 G5 personal data in the text is refused")
    void personalData(String text) {
        Map<String, Object> bottleneck = new HashMap<>(BottleneckExamples.bottleneck());
        bottleneck.put("description", text);

        coach.post("/bottlenecks", bottleneck).statusCode(400).body("errors.pointer", contains("/description"));
    }

    @Test
    @DisplayName("A19 another region, unknown codes, dates after 2100 and long texts are refused")
    void badInput() {
        for (Map.Entry<String, Object> wrong : Map.<String, Object>of(
                        "region",
                        "AM15",
                        "theme",
                        "WEATHER",
                        "description",
                        "x".repeat(10_000),
                        "nextStep",
                        Map.of("what", "Bellen", "dueDate", "2101-01-01"))
                .entrySet()) {
            Map<String, Object> bottleneck = new HashMap<>(BottleneckExamples.bottleneck());
            bottleneck.put(wrong.getKey(), wrong.getValue());
            coach.post("/bottlenecks", bottleneck).statusCode(400);
        }
    }

    @Test
    @DisplayName("P6 a bottleneck that is passed on is to be taken up within two weeks")
    void defaultNextStep() {
        UUID id = recorded();

        coach.post("/bottlenecks/{id}/escalations", Map.of("note", "Lukt ons niet"), id)
                .statusCode(200)
                .body("nextStep.what", equalTo("Oppakken"))
                .body("nextStep.dueDate", equalTo(today().plusDays(14).toString()));
    }

    private static ValidatableResponse seat(String who, String... kinds) {
        return Api.as(Tokens.of("programma").in("landelijk", NATIONAL).as("programme-manager"))
                .post(
                        "/workgroup-seats",
                        Map.of("user", Tokens.subjectOf(who).toString(), "organisationKinds", List.of(kinds)))
                .statusCode(200);
    }

    private UUID recorded() {
        return Api.idOf(
                coach.post("/bottlenecks", BottleneckExamples.bottleneck()).statusCode(201));
    }

    private static ValidatableResponse move(Api by, String how, UUID id) {
        return by.post("/bottlenecks/{id}/" + how, BottleneckExamples.passing(), id);
    }
}
