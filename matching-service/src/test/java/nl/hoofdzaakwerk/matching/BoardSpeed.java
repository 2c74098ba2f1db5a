package nl.hoofdzaakwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.CandidateCardPublished;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.matching.assignment.WarmMarket;
import nl.hoofdzaakwerk.matching.bench.Measured;
import nl.hoofdzaakwerk.matching.board.BoardsAccess;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How soon a board follows, measured with the real service, PostgreSQL and Kafka. No part of the tests: {@code ./hw
 * bench match-live-p99-ms} names it and reads its figures from the file in the system property {@value #ANSWERS}, one
 * line of JSON each; by hand, {@code -Dtest=BoardSpeed} prints them.
 */
@QuarkusTest
@WithPlatform("matching")
class BoardSpeed {

    private static final String ANSWERS = "bench.answers";
    private static final RegionCode LARGE = new RegionCode("AM99");
    private static final int WARM_UP = 200;
    private static final int MEASURED = 300;
    private static final Random RANDOM = new Random(7);
    private static final List<String> PLACES = List.of("2011", "2132", "2311", "2312", "2405", "2511", "2611", "2801");

    private static final String CARDS = """
            insert into candidate_card (id, region, organisation, disclosure, preferred_occupations, minimum_hours,
                maximum_hours, postcode4, travel_mode, maximum_travel_minutes, needed_conditions, legal_ground,
                legal_purpose, available_from, updated_at, relevant_since, first_told_at, terms)
            select gen_random_uuid(), '%1$s', 'ggz-speed', 'FULL', array[(array['5120','5131','9112','9412','4321',
                '7512','5223','8322','9333','4110'])[1 + floor(random() * 10)::int]], 8 + (n %% 9), 24 + (n %% 9),
                c.codes[1 + n %% cardinality(c.codes)], 'BICYCLE', 20 + (n %% 30), '{}', 'consent', 'matching',
                date '2026-01-01', now(), now(), now(), '%3$s'
            from generate_series(1, %2$d) n, (select array_agg(code order by code) as codes from postcode
                where code between '2000' and '2999') c
            """;
    private static final String VACANCIES = """
            insert into vacancy (id, employer_id, employer_name, region, organisation, title, occupation, minimum_hours,
                maximum_hours, open_positions, postcode4, conditions, opens_on, updated_at, relevant_since)
            select gen_random_uuid(), gen_random_uuid(), 'Werkgever', '%1$s', 'wsp-speed', 'Werk',
                (array['5120','5131','9112','9412','4321','7512','5223','8322','9333','4110'])[1
                    + floor(random() * 10)::int], 8 + (n %% 9), 24 + (n %% 9), 1 + (n %% 3),
                c.codes[1 + n %% cardinality(c.codes)], '{}', date '2026-01-01', now(), now()
            from generate_series(1, %2$d) n, (select array_agg(code order by code) as codes from postcode
                where code between '2000' and '2999') c
            """;

    private final List<Measured> measured = new ArrayList<>();

    @Inject
    BoardsAccess boards;

    private static void fill(RegionCode region, int cards, int vacancies) {
        String terms = EventJson.mapper().valueToTree(Terms.everywhere()).toString();
        Platform.database("matching").execute(CARDS.formatted(region, cards, terms));
        Platform.database("matching").execute(VACANCIES.formatted(region, vacancies));
    }

    private static CandidateCardPublished card(UUID id, int change) {
        return new CandidateCardPublished(
                id,
                LARGE,
                new OrganisationAlias("ggz-speed"),
                DisclosureLevel.FULL,
                List.of(new IscoCode(change % 2 == 0 ? "5120" : "9412")),
                8 + RANDOM.nextInt(9),
                24 + RANDOM.nextInt(9),
                new Postcode4(PLACES.get(RANDOM.nextInt(PLACES.size()))),
                TravelMode.BICYCLE,
                20 + RANDOM.nextInt(30),
                Set.of(),
                new LegalGround("consent", "matching", null),
                LocalDate.of(2026, 1, 1),
                Instant.now(),
                Terms.everywhere());
    }

    @Test
    @DisplayName("how soon a board of 5,000 × 2,500 follows an event, and how soon 35 boards of 500 × 250 are made")
    void shouldMeasure() throws IOException {
        fill(LARGE, 5_000, 2_500);
        long heapBefore = heap();
        long begin = System.nanoTime();
        int pairs = boards.ask(LARGE, market -> market.fairness().pairs());
        print("board of 5,000 × 2,500 made, with the fairness figure: %.1f s, %d pairs", seconds(begin), pairs);
        measured.add(Measured.of("board-heap-mib", (heap() - heapBefore) >> 20, "MiB"));
        List<UUID> cards =
                boards.ask(LARGE, WarmMarket::cards).stream().sorted().toList();
        List<Double> times = new ArrayList<>();
        for (int change = 0; change < WARM_UP + MEASURED; change++) {
            int before = boards.changesOf(LARGE);
            CandidateCardPublished told = card(cards.get(RANDOM.nextInt(cards.size())), change);
            long sent = System.nanoTime();
            Events.tell(told);
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> boards.changesOf(LARGE) > before);
            if (change >= WARM_UP) {
                times.add((System.nanoTime() - sent) / 1e6);
            }
        }
        measured.add(Measured.of("match-live-p50-ms", Measured.median(times), "ms"));
        measured.add(Measured.of("match-live-p99-ms", Measured.percentile(times, 0.99), "ms"));
        measured.add(Measured.of("match-live-longest-ms", Measured.percentile(times, 1), "ms"));
        assertThat(boards.isAlarmed(LARGE)).isFalse();
        measureStart();
        tell();
    }

    private void measureStart() {
        List<RegionCode> regions = IntStream.rangeClosed(60, 94)
                .mapToObj(number -> new RegionCode("AM" + number))
                .toList();
        regions.forEach(region -> fill(region, 500, 250));
        List<Double> times = new ArrayList<>();
        for (int round = 1; round <= 3; round++) {
            boards.forgetAll();
            long begin = System.nanoTime();
            boards.make(regions);
            times.add(seconds(begin));
            print("35 boards of 500 × 250 made: %.1f s (round %d)", times.getLast(), round);
        }
        measured.add(Measured.of("boards-rebuild-seconds", Measured.median(times), "s"));
    }

    private void tell() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        for (Measured figure : measured) {
            lines.add(json.writeValueAsString(figure));
        }
        lines.forEach(line -> print("%s", line));
        String file = System.getProperty(ANSWERS);
        if (file != null) {
            Files.write(Path.of(file), lines);
        }
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void print(String figure, Object... values) {
        System.out.println("BOARDS " + String.format(Locale.ROOT, figure, values));
    }
}
