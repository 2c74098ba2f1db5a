package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionProgrammePublished;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("matching")
class RuleSetsIT {

    private static void addRules(World world, String version, LocalDate from, int occupation, int travel) {
        Platform.database("matching").execute("""
                insert into rule_set (id, region, version, valid_from, weight_occupation, weight_hours,
                    weight_conditions, weight_travel, unknown_share, occupation_share, hours_tolerance, hard_conditions)
                values (gen_random_uuid(), '%s', '%s', date '%s', %d, 100, 100, %d, 50, '{0,25,50,75,100}', 8, '{}')
                """.formatted(world.region, version, from, occupation, travel));
    }

    @Test
    @DisplayName("E3 a region's own rules go before the national ones from their first day on, and show with the score")
    void shouldUseTheRegionsRules() {
        World world = new World();
        addRules(world, "own-1", LocalDate.of(2026, 3, 15), 500, 300);
        addRules(world, "own-2", LocalDate.of(2026, 4, 15), 700, 100);
        world.tellCard(world.card(UUID.randomUUID()));
        world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));

        String before = world.planMeeting(LocalDate.of(2026, 3, 14));
        String first = world.planMeeting(LocalDate.of(2026, 3, 15));
        String second = world.planMeeting(LocalDate.of(2026, 4, 29));

        get(world.chair(), "/matching-meetings/" + before + "/agenda")
                .body("rulesVersion", equalTo("NL-2"))
                .body("items[0].judgement.criteria.maximum", contains(340, 130, 110, 90, 120, 60, 70, 40, 40));
        get(world.chair(), "/matching-meetings/" + first + "/agenda")
                .body("rulesVersion", equalTo("own-1"))
                .body("items[0].judgement.criteria.maximum", contains(500, 100, 0, 300, 100, 0, 0, 0, 0));
        get(world.chair(), "/matching-meetings/" + second + "/agenda").body("rulesVersion", equalTo("own-2"));
    }

    @Test
    @DisplayName("E3 weights of -5 or a thousand million cannot even be stored")
    void shouldNotStoreImpossibleWeights() {
        World world = new World();

        assertThatThrownBy(() -> addRules(world, "bad", LocalDate.of(2026, 1, 1), 805, -5))
                .hasMessageContaining("rule_set_weight_travel_check");
        assertThatThrownBy(() -> addRules(world, "bad", LocalDate.of(2026, 1, 1), 1_000_000_000, 0))
                .hasMessageContaining("check constraint");
    }

    private static String rules(World world, LocalDate from, int occupation, int hours) {
        return """
                {"region": "%s", "validFromDate": "%s", "motivation": "Uren tellen hier zwaarder.", "cardFreshDays": 30,
                 "weights": {"occupation": %d, "hours": %d, "times": 100, "travel": 100, "conditions": 100,
                             "jobCoach": 50, "skills": 50, "willingness": 50, "contract": 50}}
                """.formatted(world.region, from, occupation, hours);
    }

    private static List<String> stored(World world) {
        return Platform.database("matching")
                .select("select version from rule_set where region = '" + world.region + "' order by id");
    }

    @Test
    @DisplayName("X21 a chair sets the region's rules from today on, with who, when and why; what is left out stays")
    void shouldSetRules() {
        World world = new World();
        String id = post(world.chair(), "/rule-sets", rules(world, LocalDate.now(TimeSource.ZONE), 300, 200))
                .statusCode(201)
                .body("version", equalTo(world.region + "-1"))
                .body("inForce", equalTo(true))
                .body("motivation", equalTo("Uren tellen hier zwaarder."))
                .body("setBy", equalTo(Tokens.subjectOf("chair." + world.wsp).toString()))
                .body("setByOrganisation", equalTo(world.wsp.value()))
                .body("weights.hours", equalTo(200))
                .body("cardFreshDays", equalTo(30))
                .body("vacancyFreshDays", equalTo(60))
                .body("hardConditions", containsInAnyOrder("QUIET", "REMOTE"))
                .extract()
                .path("id");

        get(world.coach(), "/rule-sets/" + id).statusCode(200).body("inForce", equalTo(true));
        get(world.coach(), "/rule-sets")
                .body("items.version", contains(world.region + "-1", "NL-2", "NL-1"))
                .body("items.inForce", contains(true, true, false));
        get(new World().chair(), "/rule-sets/" + id).statusCode(404);
        get(new World().chair(), "/rule-sets").body("items.version", contains("NL-2", "NL-1"));
    }

    @Test
    @DisplayName("X21 the board follows rules that count from today on, without anything else changing")
    void shouldFollowRules() {
        World world = new World();
        get(world.chair(), "/boards/" + world.region).statusCode(200).body("rulesVersion", equalTo("NL-2"));

        post(world.chair(), "/rule-sets", rules(world, LocalDate.now(TimeSource.ZONE), 300, 200))
                .statusCode(201);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> get(world.chair(), "/boards/" + world.region)
                .body("rulesVersion", equalTo(world.region + "-1")));
    }

    @Test
    @DisplayName("X21 rules to come are not in force yet, and the same day cannot be taken twice")
    void shouldPlanRules() {
        World world = new World();
        LocalDate tomorrow = LocalDate.now(TimeSource.ZONE).plusDays(1);

        post(world.chair(), "/rule-sets", rules(world, tomorrow, 300, 200))
                .statusCode(201)
                .body("inForce", equalTo(false));
        post(world.chair(), "/rule-sets", rules(world, tomorrow, 350, 150))
                .statusCode(409)
                .body("errors.code", contains("day-taken"));

        assertThat(stored(world)).containsExactly(world.region + "-1");
    }

    @Test
    @DisplayName(
            "X21 a weight of -5 or a thousand million, a wrong sum, another heaviest and a past day: clear answers")
    void shouldRefuseImpossibleRules() {
        World world = new World();
        LocalDate today = LocalDate.now(TimeSource.ZONE);

        post(world.chair(), "/rule-sets", rules(world, today, 505, -5))
                .statusCode(400)
                .body("errors.pointer", contains("/weights/hours"));
        post(world.chair(), "/rule-sets", rules(world, today, 1_000_000_000, 0))
                .statusCode(400)
                .body("errors.pointer", contains("/weights/occupation"));
        post(world.chair(), "/rule-sets", rules(world, today, 300, 201))
                .statusCode(409)
                .body("errors.code", contains("weights-sum"))
                .body("errors.rule", contains("X21"))
                .body("errors.reason", contains("De gewichten zijn samen 1001. Maak er samen 1000 van."));
        post(world.chair(), "/rule-sets", rules(world, today, 250, 250))
                .statusCode(409)
                .body("errors.code", contains("occupation-heaviest"));
        post(world.chair(), "/rule-sets", rules(world, today.minusDays(1), 300, 200))
                .statusCode(409)
                .body("errors.code", contains("starts-before-today"));
        post(new World().chair(), "/rule-sets", rules(world, today, 300, 200))
                .statusCode(409)
                .body("errors.code", contains("not-your-region"));
        post(world.coach(), "/rule-sets", rules(world, today, 300, 200)).statusCode(403);

        assertThat(stored(world)).isEmpty();
    }

    @Test
    @DisplayName("X21 the service cannot change or take away rules that were set, nor set national ones")
    void shouldNeverChangeRules() {
        assertThat(Platform.database("matching")
                        .select("select privilege_type from information_schema.role_table_grants"
                                + " where table_name = 'rule_set' and grantee = 'matching_app' order by 1"))
                .containsExactly("INSERT", "SELECT");
        assertThat(Platform.database("matching")
                        .select("select with_check from pg_policies where tablename = 'rule_set' and cmd = 'INSERT'"))
                .singleElement()
                .asString()
                .contains("'WSP'")
                .doesNotContain("hw_is_system");
    }

    @Test
    @DisplayName("X18 a suggestion tells what would make the pair fit, and a card what can still be asked")
    void shouldTellNearMisses() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID(), world.ggz, DisclosureLevel.NONE, "5120", World.TOLD));
        UUID vacancy = world.tellVacancy(asking(world.vacancy(UUID.randomUUID(), 1)));

        get(world.coach(), "/candidate-cards/" + card + "/suggestions")
                .body("items[0].vacancyId", equalTo(vacancy.toString()))
                .body("items[0].open", equalTo(false))
                .body("items[0].judgement.blocks.gate", contains("DISCLOSURE"))
                .body("items[0].judgement.notes", hasItem(startsWith("Of is besproken")))
                .body(
                        "items[0].nearMisses.text",
                        contains("Past als de werkgever niet meer hoeft te weten dan de kandidaat wil delen: niets."))
                .body("items[0].nearMisses[0].opens", equalTo(true));
        get(world.coach(), "/candidate-cards/" + card)
                .body("notTold", hasItems("AVAILABILITY", "SKILLS"))
                .body("terms.everySector", equalTo(true));
        get(world.coach(), "/vacancies/" + vacancy).body("notTold", hasItems("TIMETABLE", "TASKS"));
    }

    private static VacancyPublished asking(VacancyPublished vacancy) {
        return new VacancyPublished(
                vacancy.vacancyId(),
                vacancy.employerId(),
                vacancy.employerName(),
                vacancy.region(),
                vacancy.organisation(),
                vacancy.title(),
                vacancy.occupation(),
                vacancy.minimumHours(),
                vacancy.maximumHours(),
                vacancy.openPositions(),
                vacancy.postcode4(),
                vacancy.conditions(),
                vacancy.opensOn(),
                vacancy.closesOn(),
                vacancy.updatedAt(),
                new VacancyTerms(
                        List.of(),
                        Set.of(),
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        DisclosureLevel.FULL,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    @DisplayName("E1 a meeting names its region as the programme does")
    void shouldNameTheRegion() {
        World world = new World();
        String meeting = world.planMeeting();

        Events.tell(new RegionProgrammePublished(
                world.region, "Holland Rijnland", "Leiden", Division.EREDIVISIE, 25, 2023, LocalDate.of(2023, 1, 1)));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> get(world.chair(), "/matching-meetings/" + meeting)
                .body("regionName", equalTo("Holland Rijnland")));
    }
}
