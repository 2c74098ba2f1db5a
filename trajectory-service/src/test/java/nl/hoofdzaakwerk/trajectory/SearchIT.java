package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_COACH;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding people by name, as names are typed. */
@QuarkusTest
@WithPlatform("trajectory")
class SearchIT {
    private final Api coach = Api.as(COACH);
    private final Api otherCoach = Api.as(OTHER_COACH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qwastermolen",
                "qwaster",
                "Qwastermoolen",
                "Qwatsermolen",
                "Kwastermolen",
                "stermol",
                "anna Qwastermolen"
            })
    @DisplayName(
            "G2 a name is found by its beginning, a part of it and with a typing error, by the own institution only")
    void typed(String name) {
        UUID candidate = coach.candidate(Map.of("familyName", "Qwastermolen"));

        assertThat(found(coach, name)).contains(candidate.toString());
        assertThat(found(otherCoach, name)).doesNotContain(candidate.toString());
    }

    @Test
    @DisplayName("G2 the best match comes first, and what is unlike is not there")
    void ranked() {
        UUID like = coach.candidate(Map.of("familyName", "Vroombrugger"));
        UUID same = coach.candidate(Map.of("familyName", "Vroombrugge"));
        UUID unlike = coach.candidate(Map.of("familyName", "Zandbergen"));

        List<String> found = found(coach, "Vroombrugge");

        assertThat(found).startsWith(same.toString()).contains(like.toString()).doesNotContain(unlike.toString());
    }

    @Test
    @DisplayName("G4 no trace of a name is left when the name is gone")
    void erased() {
        UUID candidate = coach.candidate(Map.of("familyName", "Uitgewist"));
        assertThat(trigrams(candidate)).contains("uit", "wis");

        Platform.database("trajectory")
                .execute("update candidate set search_name = '' where id = '%s'".formatted(candidate));

        assertThat(trigrams(candidate)).isEmpty();
        assertThat(found(coach, "Uitgewist")).doesNotContain(candidate.toString());
    }

    private static List<String> found(Api by, String name) {
        return by.post("/candidates/_search", Map.of("name", name, "limit", 100))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private static List<String> trigrams(UUID candidate) {
        return Platform.database("trajectory")
                .select("select trigram from candidate_name_trigram where candidate_id = '%s'".formatted(candidate));
    }
}
