package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What leaves about the wishes of a region's candidates; a region that no other test uses. */
@QuarkusTest
@WithPlatform("trajectory")
class WishCountsIT {
    private static final Database DATABASE = Examples.DATABASE;
    private static final String REGION = "AM01";
    private static final Tokens GRONINGER =
            Tokens.of("coach.ggz-noord").in("ggz-noord", GGZ, REGION).as("coach");

    private final Api coach = Api.as(GRONINGER);

    @Test
    @DisplayName("D11 G3 wishes leave as counts of ten or more in fives, once a month, of those with a ground only")
    void tellsCounts() {
        var counted = IntStream.range(0, 13)
                .mapToObj(number -> wisher(number < 9 ? List.of("9411", "94", "71") : List.of("9412", "8")))
                .toList();
        counted.forEach(candidate -> coach.ground(candidate, "MATCHING", "matching-service"));
        // without a ground, so not counted, or there would be thirteen of group 71
        IntStream.range(0, 4).forEach(number -> wisher(List.of("9411", "7111")));

        Api.as(Api.OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);

        var first = awaitTellings(1).getFirst();
        assertThat(first.path("region").asText()).isEqualTo(REGION);
        assertThat(first.path("month").asText())
                .isEqualTo(Api.today().withDayOfMonth(1).toString());
        assertThat(first.path("counts").toString()).isEqualTo("[{\"occupationGroup\":\"94\",\"count\":15}]");

        Api.as(Api.OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);
        DATABASE.execute(
                "update wish_count_telling set month = month - interval '1 month' where region = '" + REGION + "'");
        counted.subList(0, 4).forEach(this::withdraw);
        Api.as(Api.OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);

        var second = awaitTellings(2).getLast();
        assertThat(second.path("counts")).isEmpty();
        assertThat(awaitTellings(2)).hasSize(2);
    }

    private UUID wisher(List<String> occupations) {
        var candidate = coach.candidate(Map.of("municipality", "Groningen", "postcode4", "9711"));
        var wishes = new HashMap<>(Api.wishesOf(16, 24));
        wishes.put("preferredOccupations", occupations);
        var etag = coach.get("/candidates/{id}", candidate)
                .statusCode(200)
                .extract()
                .header("ETag");
        coach.put("/candidates/{id}/wishes", etag, wishes, candidate).statusCode(200);
        coach.trajectory(candidate, Api.today());
        return candidate;
    }

    private void withdraw(UUID candidate) {
        String ground = coach.get("/candidates/{id}/legal-grounds", candidate)
                .statusCode(200)
                .extract()
                .path("items.find { it.purpose == 'MATCHING' }.id");
        coach.post("/candidates/{id}/legal-grounds/{ground}/withdrawal", Map.of(), candidate, ground)
                .statusCode(201);
    }

    private static List<JsonNode> awaitTellings(int expected) {
        return await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> Published.on(Topics.WISH_COUNTS, REGION).stream()
                                .map(Published.Told::payload)
                                .toList(),
                        told -> told.size() >= expected);
    }
}
