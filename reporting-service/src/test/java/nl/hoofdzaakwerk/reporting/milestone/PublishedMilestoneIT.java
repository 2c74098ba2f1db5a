package nl.hoofdzaakwerk.reporting.milestone;

import static io.restassured.http.ContentType.JSON;
import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.hoofdzaakwerk.events.TargetGroup.CMD;
import static nl.hoofdzaakwerk.events.TargetGroup.EPA;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.reporting.Broker;
import nl.hoofdzaakwerk.reporting.Facts;
import nl.hoofdzaakwerk.reporting.Released;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Midden-Holland, West-Brabant and Midden-Brabant in 2025 are this test's own. */
@QuarkusTest
@WithPlatform("reporting")
class PublishedMilestoneIT {
    private static final Database DATABASE = Platform.database("reporting");
    private static boolean told;

    /**
     * 100 began in Midden-Holland, 3 in West-Brabant, and 40 in Midden-Brabant for these to hide behind; six employers
     * came to count, one of them after the year.
     */
    @BeforeEach
    void tellAYear() {
        if (told) {
            return;
        }
        told = true;
        try (Broker broker = new Broker()) {
            start(broker, "AM20", EPA, 60);
            start(broker, "AM20", CMD, 40);
            start(broker, "AM26", EPA, 20);
            start(broker, "AM26", CMD, 20);
            start(broker, "AM25", EPA, 3);
        }
        DATABASE.execute("""
                insert into employer_fact (employer_id, region, new_to_target_group, counts_from)
                select gen_random_uuid(), 'AM20', true, date '2025-01-01' + 73 * number
                from generate_series(0, 5) as number""");
        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(DATABASE.select("""
                        select count(*) from trajectory_fact
                        where region in ('AM20', 'AM25', 'AM26') and extract(year from start_date) = 2025""")).containsExactly("143"));
        Released.now();
    }

    @Test
    @DisplayName("F5 F10 what is withheld stays so, whatever milestone is set")
    void shouldTellNothingOfSmallNumbers() {
        for (int target : new int[] {1, 2, 3, 4, 9, 10}) {
            set("AM25", "STARTED", target)
                    .body("standing.outcome", equalTo("HIDDEN"))
                    .body("standing.value", nullValue())
                    .body("standing.parts.suppressed", contains(true));
        }
    }

    @Test
    @DisplayName("F5 new employers count exactly, from and to the day")
    void shouldCountEmployers() {
        set("AM20", "NEW_EMPLOYERS", 5)
                .body("standing.outcome", equalTo("REACHED"))
                .body("standing.value", equalTo(5))
                .body("standing.margin", equalTo(0));
        set("AM20", "NEW_EMPLOYERS", 6).body("standing.outcome", equalTo("NOT_REACHED"));
    }

    private static void start(Broker broker, String region, TargetGroup group, int number) {
        IntStream.range(0, number)
                .forEach(count -> broker.send(Facts.of(region, group, 2025)
                        .by("ggz-" + region.toLowerCase(Locale.ROOT))
                        .started()));
    }

    private static ValidatableResponse set(String region, String figure, int target) {
        return as(PROGRAMME_MANAGER)
                .contentType(JSON)
                .body(Map.of(
                        "region",
                        region,
                        "figure",
                        figure,
                        "title",
                        "Een goed jaar",
                        "target",
                        target,
                        "countsFromDate",
                        "2025-01-01",
                        "countsUntilDate",
                        "2025-12-31",
                        "dueDate",
                        "2025-12-31",
                        "source",
                        "werkplan"))
                .post("/v1/milestones")
                .then()
                .statusCode(201);
    }
}
