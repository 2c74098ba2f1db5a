package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.get;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionProgrammePublished;
import nl.hoofdzaakwerk.testkit.Platform;
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
                .body("rulesVersion", equalTo("NL-1"))
                .body("items[0].judgement.criteria.maximum", contains(450, 200, 200, 150));
        get(world.chair(), "/matching-meetings/" + first + "/agenda")
                .body("rulesVersion", equalTo("own-1"))
                .body("items[0].judgement.criteria.maximum", contains(500, 100, 100, 300));
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
