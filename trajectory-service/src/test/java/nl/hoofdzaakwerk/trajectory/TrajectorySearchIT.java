package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REINTEGRATION;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Finding trajectories by what stands still and by the name of whom they are about. */
@QuarkusTest
@WithPlatform("trajectory")
class TrajectorySearchIT {
    private static final String ELSEWHERE = "zoekweg";

    private final Database database = Platform.database("trajectory");
    private final Api coach = in("ggz-zoeken", GGZ, "coach", "anna");

    @Test
    @DisplayName("X4 P2 a search finds exactly what stands still by its signals, and caseloads count it")
    void stalled() {
        Api lone = in("ggz-stilstand", GGZ, "coach", "stil");
        Map<String, Boolean> expected = new LinkedHashMap<>();
        expected.put(sought(lone, 28), false);
        expected.put(sought(lone, 29), true);
        expected.put(sought(lone, 30, "CLIENT", 0), false);
        expected.put(sought(lone, 31, "CLIENT", 28), true);
        expected.put(sought(lone, 31, "CLIENT", 28, "EMPLOYER", 31), false);
        expected.put(sought(lone, 60, "CLIENT", 29, "EMPLOYER", 31), true);
        expected.put(sought(lone, 201, "CLIENT", 0, "EMPLOYER", 31), false);
        expected.put(sought(lone, 202, "CLIENT", 0, "EMPLOYER", 31), true);
        String placed = sought(lone, 202);
        lone.place(UUID.fromString(placed), Map.of()).statusCode(201);
        expected.put(placed, false);

        List<String> found = lone.post("/trajectories/_search", Map.of("stalled", true))
                .statusCode(200)
                .extract()
                .path("items.id");

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        expected.keySet().stream().filter(expected::get).toList());
        expected.forEach((id, stands) -> {
            List<Object> signals = lone.get("/trajectories/{id}", id).extract().path("stalls");
            assertThat(!signals.isEmpty()).as(id).isEqualTo(stands);
        });
        lone.post("/trajectories/_search", Map.of("stalled", true, "mine", true))
                .body("items", hasSize(4));
        lone.get("/caseloads").body("items.stalled", contains(4)).body("items.open", contains(9));
        in("ggz-stilstand", GGZ, "key-figure", "kees").get("/caseloads").body("items.stalled", contains(4));
        coach.post("/trajectories/_search", Map.of("stalled", true)).body("items.id", not(hasItem(found.getFirst())));
    }

    @Test
    @DisplayName("X4 A13 what stands still follows the region's own limits where it has them")
    void stalledPerRegion() {
        database.execute("""
                insert into regional_policy (id, rule, region, valid_from, source) values
                    ('01930000-0000-7000-8000-0000000015d4', 'X4', 'AM15', '2020-01-01', 'regional decision');
                insert into regional_policy_parameter (policy_id, name, amount) values
                    ('01930000-0000-7000-8000-0000000015d4', 'firstEmployerContactDays', 10),
                    ('01930000-0000-7000-8000-0000000015d4', 'daysToJob', 201),
                    ('01930000-0000-7000-8000-0000000015d4', 'clientContactDays', 50)""");
        try {
            findsByRegion();
        } finally {
            database.execute("""
                    delete from regional_policy_parameter where policy_id = '01930000-0000-7000-8000-0000000015d4';
                    delete from regional_policy where id = '01930000-0000-7000-8000-0000000015d4'""");
        }
    }

    private static void findsByRegion() {
        Api lone = in("ggz-regel", GGZ, "coach", "regel");
        String here = startedIn(lone, "Katwijk", 29);
        String there = startedIn(lone, "Alkmaar", 11);
        String inTime = startedIn(lone, "Alkmaar", 10);

        lone.post("/trajectories/_search", Map.of("stalled", true)).body("items.id", contains(there, here));

        for (String id : List.of(here, there, inTime)) {
            List<Object> signals = lone.get("/trajectories/{id}", id).extract().path("stalls");
            assertThat(signals.isEmpty()).isEqualTo(id.equals(inTime));
        }
        lone.get("/caseloads").body("items.stalled", contains(2));
    }

    @Test
    @DisplayName(
            "P2 trajectories are found by words of the name, in any order and with typing errors, by who may see it")
    void byName() {
        UUID wanted = coach.trajectory(
                coach.candidate(Map.of("givenName", "Wilhelmina", "familyName", "Kraaijenbrink")), today());
        coach.trajectory(coach.candidate(Map.of("givenName", "Wilhelmina", "familyName", "Zuidhoorn")), today());
        UUID entrusted = coach.candidate(Map.of("givenName", "Wilhelmina", "familyName", "Kraaijenbrink"));
        coach.ground(entrusted, "GUIDANCE", ELSEWHERE);
        Api guide = in(ELSEWHERE, REINTEGRATION, "coach", "gert");
        UUID elsewhere = guide.trajectory(entrusted, today());

        for (String words :
                List.of("kraaijenbrink wilhelmina", "Wilhelmina  Kraaijenbrink", "Kraaienbrink", "aaijenb")) {
            coach.post("/trajectories/_search", Map.of("nameWords", words))
                    .body("items.id", contains(elsewhere.toString(), wanted.toString()));
            guide.post("/trajectories/_search", Map.of("nameWords", words))
                    .body("items.id", contains(elsewhere.toString()));
            for (Api stranger :
                    List.of(in("ggz-anders", GGZ, "coach", "eva"), in(ELSEWHERE, REINTEGRATION, "coach", "hans"))) {
                stranger.post("/trajectories/_search", Map.of("nameWords", words))
                        .body("items", empty());
            }
        }
        coach.post("/trajectories/_search", Map.of("nameWords", "Kraaijenbrink", "mine", true))
                .body("items.id", contains(wanted.toString()));
        coach.post("/trajectories/_search", Map.of("nameWords", "Wilhelmina Zandbergen"))
                .body("items", empty());
        coach.post("/trajectories/_search", Map.of("nameWords", "x".repeat(101)))
                .statusCode(400);
    }

    /** A search for work that began so many days ago, with contacts of a kind so many days ago. */
    private static String sought(Api by, int daysAgo, Object... contacts) {
        UUID id = by.trajectory(by.candidate(), today().minusDays(daysAgo));
        for (int i = 0; i < contacts.length; i += 2) {
            by.post("/trajectories/{id}/contacts", contact((String) contacts[i], (Integer) contacts[i + 1]), id)
                    .statusCode(201);
        }
        return id.toString();
    }

    private static String startedIn(Api by, String municipality, int daysAgo) {
        return by.trajectory(by.candidate(Map.of("municipality", municipality)), today().minusDays(daysAgo))
                .toString();
    }

    private static Api in(String organisation, OrganisationKind kind, String role, String who) {
        return Api.as(Tokens.of(who + "." + organisation)
                .in(organisation, kind, "AM19")
                .as(role));
    }

    private static Map<String, Object> contact(String kind, int daysAgo) {
        return Map.of("kind", kind, "contactDate", today().minusDays(daysAgo).toString());
    }
}
