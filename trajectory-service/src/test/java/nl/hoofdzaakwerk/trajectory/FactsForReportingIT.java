package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.UWV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.trajectory.Published.Told;
import nl.hoofdzaakwerk.trajectory.pseudonym.Pseudonyms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What reporting hears beside starts and ends; an institution and a region that no other test uses. */
@QuarkusTest
@WithPlatform("trajectory")
class FactsForReportingIT {
    private static final String REGION = "AM02";
    private static final String INSTITUTION = "ggz-friesland";
    private static final Tokens COACH =
            Tokens.of("coach.ggz-friesland").in(INSTITUTION, GGZ, REGION).as("coach");
    private static final Tokens UWV_MANAGER =
            Tokens.of("manager.uwv-friesland").in("uwv-friesland", UWV, REGION).as("client-manager");
    private static final Map<String, Object> IN_LEEUWARDEN = Map.of("municipality", "Leeuwarden", "postcode4", "8911");

    private final Api coach = Api.as(COACH);

    @Inject
    Pseudonyms pseudonyms;

    @Test
    @DisplayName("A17 X27 reporting hears the first day of a step, once more only when an earlier day is recorded")
    void steps() {
        UUID trajectory =
                coach.trajectory(coach.candidate(IN_LEEUWARDEN), Api.today().minusDays(20));
        contact(trajectory, "EMPLOYER", 5);
        contact(trajectory, "EMPLOYER", 2);
        contact(trajectory, "CLIENT", 10);
        contact(trajectory, "EMPLOYER", 9);
        contact(trajectory, "BENEFITS_COUNSELLING", 4);

        List<JsonNode> told = facts(trajectory, 4);

        assertThat(told).hasSize(4);
        assertThat(told.subList(1, 4))
                .extracting(fact ->
                        fact.path("step").asText() + " " + fact.path("takenOn").asText())
                .containsExactly(
                        "EMPLOYER_MET " + Api.today().minusDays(5),
                        "EMPLOYER_MET " + Api.today().minusDays(9),
                        "BENEFITS_EXPLAINED " + Api.today().minusDays(4));
    }

    @Test
    @DisplayName("G3 reporting hears what work is like as bands, and why it ended, never illness")
    void work() {
        UUID candidate = coach.candidate(IN_LEEUWARDEN);
        UUID trajectory = coach.trajectory(candidate, Api.today().minusDays(60));
        coach.wishes(candidate, 16, 24);
        UUID placement = Api.idOf(coach.place(
                        trajectory,
                        Map.of(
                                "startDate",
                                Api.today().minusDays(30).toString(),
                                "occupation",
                                "9213",
                                "contractKind",
                                "TEMPORARY",
                                "wage",
                                Map.of("amount", 15.50, "per", "HOUR")))
                .statusCode(201)
                .body("occupation", equalTo("9213")));
        coach.post("/placements/{id}/endings", Map.of("endDate", Api.today().toString(), "reason", "SICK"), placement)
                .statusCode(201);

        List<JsonNode> told = facts(trajectory, 3);

        JsonNode placed = told.get(1);
        assertThat(placed.path("contract").asText()).isEqualTo("FIXED_TERM");
        assertThat(placed.path("wage").asText()).isEqualTo("FIFTEEN_TO_TWENTY");
        assertThat(placed.path("preferred").asBoolean()).isTrue();
        assertThat(placed.path("occupationGroup").asText()).isEqualTo("9");
        assertThat(placed.toString()).doesNotContain("15.5");
        assertThat(told.get(2).path("reason").asText()).isEqualTo("OTHERWISE");
        assertThat(told.getFirst().path("subjectId").asText())
                .isEqualTo(pseudonyms.forReporting(candidate).toString());
    }

    @Test
    @DisplayName(
            "A5 a start put right is kept with what it was and told to reporting; an impossible one changes nothing")
    void correction() {
        UUID trajectory =
                coach.trajectory(coach.candidate(IN_LEEUWARDEN), Api.today().minusDays(20));
        contact(trajectory, "CLIENT", 12);
        LocalDate right = Api.today().minusDays(27);

        coach.post("/trajectories/{id}/corrections", correction(Api.today().minusDays(11)), trajectory)
                .statusCode(409)
                .body("errors.code", equalTo(List.of("A5.start-after-work")));
        coach.post("/trajectories/{id}/corrections", correction(right), trajectory)
                .statusCode(200)
                .body("startDate", equalTo(right.toString()))
                .body("method", equalTo("IPS_LIGHT"));

        List<JsonNode> told = facts(trajectory, 2);
        assertThat(told).hasSize(2);
        assertThat(told.get(1).path("startDate").asText()).isEqualTo(right.toString());
        assertThat(told.get(1).path("method").asText()).isEqualTo("IPS_LIGHT");
        coach.get("/trajectories/{id}/guidance-periods", trajectory)
                .body("items[0].fromDate", equalTo(right.toString()));
    }

    @Test
    @DisplayName("P1 reporting hears a referral, its confirmation as the candidate's, and that guidance began")
    void referral() {
        UUID referral =
                Api.idOf(Api.as(UWV_MANAGER).post("/referrals", referred()).statusCode(201));
        UUID candidate = Api.idOf(coach.post(
                        "/referrals/{id}/confirmation",
                        Map.of("targetGroup", "CMD", "careSetting", "GGZ_BASIC", "canAndWantsToWork", true),
                        referral)
                .statusCode(201));
        coach.trajectory(candidate, Api.today());

        UUID asReferral = pseudonyms.forReporting(referral);
        JsonNode made = told(asReferral, 1).getFirst();
        assertThat(made.path("referrer").asText()).isEqualTo("UWV");
        assertThat(made.path("region").asText()).isEqualTo(REGION);
        assertThat(told(pseudonyms.forReporting(candidate), 2))
                .allSatisfy(answer ->
                        assertThat(answer.path("referralFactId").asText()).isEqualTo(asReferral.toString()))
                .extracting(answer -> answer.path("outcome").asText())
                .containsExactly("CONFIRMED", "STARTED");
    }

    @Test
    @DisplayName("X27 a month of guidance is told as counts, and again only when they became others")
    void guidanceMonth() {
        Api other = Api.as(
                Tokens.of("coach.ggz-wadden").in("ggz-wadden", GGZ, REGION).as("coach"));
        UUID trajectory = other.trajectory(other.candidate(IN_LEEUWARDEN), Api.today());
        contact(other, trajectory, "EMPLOYER", 0);
        Api.as(Api.OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);
        Api.as(Api.OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);
        contact(other, trajectory, "CLIENT", 0);
        Api.as(Api.OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);

        List<JsonNode> months = payloads(Published.awaitOn(Topics.GUIDANCE_MONTHS, "ggz-wadden", 2));

        assertThat(months).hasSize(2);
        JsonNode month = months.getLast();
        assertThat(month.path("month").asText())
                .isEqualTo(Api.today().withDayOfMonth(1).toString());
        assertThat(List.of(
                        month.path("coaches").asInt(),
                        month.path("fteHundredths").asInt(),
                        month.path("openTrajectories").asInt(),
                        month.path("coachesOverCaseload").asInt(),
                        month.path("talks").asInt(),
                        month.path("talksOutsideOffice").asInt(),
                        month.path("employerVisits").asInt()))
                .containsExactly(1, 100, 1, 0, 2, 2, 1);
    }

    private void contact(UUID trajectory, String kind, int daysAgo) {
        contact(coach, trajectory, kind, daysAgo);
    }

    private static void contact(Api by, UUID trajectory, String kind, int daysAgo) {
        by.post(
                        "/trajectories/{id}/contacts",
                        Map.of(
                                "kind",
                                kind,
                                "contactDate",
                                Api.today().minusDays(daysAgo).toString(),
                                "faceToFace",
                                true,
                                "outsideOffice",
                                true),
                        trajectory)
                .statusCode(201);
    }

    private static Map<String, Object> correction(LocalDate start) {
        return Map.of(
                "startDate", start.toString(), "method", "IPS_LIGHT", "reason", "De intake was op een andere dag");
    }

    private static Map<String, Object> referred() {
        return Map.of(
                "ggzOrganisation", INSTITUTION,
                "personAgrees", true,
                "givenName", "Bo",
                "familyName", "Tuinstra",
                "birthDate", "1988-02-11",
                "municipality", "Leeuwarden",
                "postcode4", "8911",
                "benefit", "WW");
    }

    private List<JsonNode> facts(UUID trajectory, int expected) {
        return payloads(Published.awaitOn(Topics.TRAJECTORY_FACTS, pseudonyms.forReporting(trajectory), expected));
    }

    private static List<JsonNode> told(UUID key, int expected) {
        return payloads(Published.awaitOn(Topics.REFERRAL_FACTS, key, expected));
    }

    private static List<JsonNode> payloads(List<Told> told) {
        return told.stream().map(Told::payload).toList();
    }
}
