package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static nl.hoofdzaakwerk.trajectory.ErasureIT.PRIVACY_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.trajectory.Published.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Further wishes and possibilities: kept, told to matching, shown to the person. */
@QuarkusTest
@WithPlatform("trajectory")
class TermsIT {
    private static final Database DATABASE = Platform.database("trajectory");
    private static final String MATCHING = "items.find { it.receiver == 'matching-service' }";

    private final Api coach = Api.as(COACH);

    @Test
    @DisplayName("E3 X16 further wishes come back as they were said, and matching is told exactly those")
    void toldAsSaid() {
        UUID candidate = coach.candidate();
        coach.wish(candidate, Api.wishesWith(Api.terms())).statusCode(200);
        coach.trajectory(candidate, today());
        coach.ground(candidate, "MATCHING", "matching-service");

        coach.get("/candidates/{id}", candidate)
                .body("wishes.terms.everySector", equalTo(false))
                .body("wishes.terms.sectors", contains("A", "G"))
                .body("wishes.terms.availability.day", contains("MONDAY", "TUESDAY"))
                .body("wishes.terms.leastWagePerHour", equalTo(14.75f))
                .body("wishes.terms.drivingLicences", contains("AM", "B"));
        JsonNode terms = only(candidate).get("terms");
        assertThat(terms.toString())
                .contains("\"sectors\":[\"A\",\"G\"]", "\"hardLimits\":[\"NO_NIGHTS\",\"NO_TELEPHONE\"]")
                .contains("\"mostStimuli\":\"LOW\",\"mostPace\":\"MEDIUM\",\"mostSocialLoad\":\"HIGH\"")
                .contains("\"skills\":[\"PACKING\",\"GREENERY\"]", "\"unwantedOccupations\":[\"5223\"]");
        assertThat(terms.get("leastWageCents").asInt()).isEqualTo(1475);
        assertThat(terms.get("hoursAtWork").asInt()).isZero();
        assertThat(terms.get("growsToHours").asInt()).isEqualTo(32);
        coach.get("/candidates/{id}/disclosures", candidate)
                .body(
                        MATCHING + ".categories",
                        hasItems("SECTOR_CONSENT", "AVAILABILITY", "LIMITS", "QUALIFICATIONS", "CONTRACT_WISHES"))
                .body(MATCHING + ".categories", not(hasItems("HOURS_AT_WORK")));
    }

    @Test
    @DisplayName("X16 without further wishes there is a card, with a yes for no sector and nothing known")
    void nothingSaid() {
        UUID candidate = coach.candidate();
        Map<String, Object> wishes = new HashMap<>(Api.wishesOf(16, 24));
        wishes.remove("terms");
        coach.wish(candidate, wishes).statusCode(200).body("wishes.terms", not(hasKey("drivingLicences")));
        coach.trajectory(candidate, today());
        coach.ground(candidate, "MATCHING", "matching-service");

        JsonNode terms = only(candidate).get("terms");

        assertThat(terms.get("everySector").asBoolean()).isFalse();
        assertThat(terms.get("sectors")).isEmpty();
        assertThat(terms.hasNonNull("drivingLicences")).isFalse();
        assertThat(terms.hasNonNull("jobCoachNeeded")).isFalse();
        coach.get("/candidates/{id}/disclosures", candidate)
                .body(
                        MATCHING + ".categories",
                        contains(
                                "WISHES",
                                "PLACE_OF_LIVING",
                                "CONDITIONS_OF_WORK",
                                "DISCLOSURE_CHOICE",
                                "SECTOR_CONSENT"));
    }

    @Test
    @DisplayName("E3 X16 wishes that contradict each other are refused property by property, and nothing is stored")
    void contradictions() {
        UUID candidate = coach.candidate();
        Map<String, Object> terms = Api.terms();
        terms.put("everySector", true);
        terms.put("growsToHours", 23);
        terms.put("unwantedOccupations", List.of("9999", "6"));
        terms.put("availability", List.of(Map.of("day", "MONDAY", "part", "NIGHT")));

        coach.wish(candidate, Api.wishesWith(terms))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/terms/sectors",
                                "/terms/growsToHours",
                                "/terms/unwantedOccupations/0",
                                "/terms/unwantedOccupations/1",
                                "/terms/availability"));
        coach.wish(candidate, Api.wishesWith(Map.of("leastWagePerHour", 500.01, "leastContractMonths", 0)))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/terms/leastWagePerHour", "/terms/leastContractMonths"));
        coach.wish(candidate, Api.wishesWith(Map.of("skills", List.of("JUGGLING"))))
                .statusCode(400);
        coach.get("/candidates/{id}", candidate).body("$", not(hasKey("wishes")));
    }

    @Test
    @DisplayName(
            "E3 E6 a candidate with few hours of work stays in the pool, which is told how many; no news, no event")
    void hoursAtWork() {
        UUID candidate = coach.candidate();
        coach.wishes(candidate, 16, 24);
        UUID trajectory = coach.trajectory(candidate, today());
        coach.ground(candidate, "MATCHING", "matching-service");

        UUID placement =
                Api.idOf(coach.place(trajectory, Map.of("hoursPerWeek", 8)).statusCode(201));
        coach.get("/candidates/{id}/disclosures", candidate).body(MATCHING + ".categories", hasItems("HOURS_AT_WORK"));
        coach.post("/placements/{id}/endings", Map.of("endDate", today().toString(), "reason", "DISMISSED"), placement)
                .statusCode(201);

        assertThat(Published.awaitOn(Topics.CANDIDATE_CARDS, cardOf(candidate), 3))
                .extracting(told -> told.payload().at("/terms/hoursAtWork").asInt())
                .containsExactly(0, 8, 0);
    }

    @Test
    @DisplayName("X16 cards that were told without terms are told again by the nightly round, once")
    void toldWithoutTerms() {
        UUID candidate = coach.candidate();
        coach.wishes(candidate, 16, 24);
        coach.trajectory(candidate, today());
        coach.ground(candidate, "MATCHING", "matching-service");
        DATABASE.execute("update card_publication set hours_at_work = null where candidate_id = '" + candidate + "'");

        Api.as(Api.OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);
        Api.as(Api.OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);

        assertThat(Published.awaitOn(Topics.CANDIDATE_CARDS, cardOf(candidate), 2))
                .extracting(Told::isTombstone)
                .containsExactly(false, false);
    }

    @Test
    @DisplayName("G4 X6 further wishes stand in the person's own file under readable titles, and go with the person")
    void ownFile() {
        UUID candidate = coach.candidate();
        coach.wish(candidate, Api.wishesWith(Api.terms())).statusCode(200);
        Api officer = Api.as(PRIVACY_OFFICER);

        UUID file = Api.idOf(officer.post("/candidates/{id}/subject-files", Map.of(), candidate)
                .statusCode(201));

        coach.get("/candidates/{id}/subject-files/{file}", candidate, file)
                .body("sections.person[0].wishes.furtherWishes.keySet()", hasSize(17))
                .body("sections.person[0].wishes.furtherWishes.availability[0]", equalTo("MONDAY MORNING"))
                .body("sections.person[0].wishes.furtherWishes.sectors", contains("A", "G"));
        officer.post("/candidates/{id}/erasures", Map.of(), candidate).statusCode(201);
        assertThat(DATABASE.select("select id from candidate where id = '" + candidate + "'"))
                .isEmpty();
    }

    private JsonNode only(UUID candidate) {
        return Published.awaitOn(Topics.CANDIDATE_CARDS, cardOf(candidate), 1)
                .getFirst()
                .payload();
    }

    private UUID cardOf(UUID candidate) {
        return UUID.fromString(
                coach.get("/candidates/{id}", candidate).extract().path("cardId"));
    }
}
