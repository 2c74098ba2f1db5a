package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.ConsentWithdrawn;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.matching.assignment.Market;
import nl.hoofdzaakwerk.matching.assignment.Market.AgendaProposal;
import nl.hoofdzaakwerk.matching.assignment.Market.Proposal;
import nl.hoofdzaakwerk.matching.assignment.Markets;
import nl.hoofdzaakwerk.matching.board.BoardView;
import nl.hoofdzaakwerk.matching.board.Boards;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Drives the whole service with what may happen, in any order, and looks after each step whether what must always hold
 * still does. The seed makes it the same each time.
 */
@QuarkusTest
@WithPlatform("matching")
class ServicePropertyIT {

    private static final long SEED = 20261126;
    private static final int STEPS = 200;
    private static final int MOST_CARDS = 7;
    private static final int MOST_VACANCIES = 5;

    @Inject
    Markets markets;

    @Inject
    Boards boards;

    private final Random random = new Random(SEED);
    private final World world = new World();
    private final Map<UUID, CandidateTerms> cards = new HashMap<>();
    private final List<UUID> gone = new ArrayList<>();
    private final Map<UUID, Integer> positions = new HashMap<>();
    private final Map<UUID, Set<UUID>> yes = new HashMap<>();
    private final Map<UUID, Set<UUID>> employerYes = new HashMap<>();
    private final Map<UUID, Set<UUID>> no = new HashMap<>();
    private LocalDate day = World.MEETING;
    private Instant now = World.TOLD;
    private String meeting;
    private int agreements;
    private int proposals;
    private Connection database;

    @Test
    @DisplayName(
            "E6 E4 X16 whatever happens: no candidate twice, no vacancy over its positions, nobody without consent,"
                    + " and the best assignment proven")
    void shouldAlwaysHold() throws Exception {
        meeting = world.meetingWithClosedAgenda();
        try (Connection connection = Platform.database("matching").connect()) {
            database = connection;
            for (int step = 0; step < STEPS; step++) {
                now = now.plusSeconds(1);
                String what = act();
                check("step " + step + ": " + what);
            }
        }
        assertThat(proposals).as("the walk went through markets with proposals").isGreaterThan(STEPS / 2);
        assertThat(agreements).as("and agreements were made").isGreaterThan(5);
    }

    private String act() throws Exception {
        return switch (random.nextInt(13)) {
            case 0, 1 -> tellCard();
            case 2, 3 -> tellVacancy();
            case 4 -> removeCard();
            case 5 -> removeVacancy();
            case 6, 7 -> answer();
            case 8, 9 -> decide();
            case 10 -> place();
            case 11 -> introduce();
            case 12 -> random.nextInt(3) == 0 ? nextMeeting() : answer();
            default -> throw new IllegalStateException("no such step");
        };
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private UUID anyOrNew(Set<UUID> known, int most) {
        return known.size() < most && (known.isEmpty() || random.nextBoolean())
                ? new UUID(random.nextLong(), random.nextLong())
                : any(known.stream().sorted().toList());
    }

    private String tellCard() throws Exception {
        boolean comesBack = !gone.isEmpty() && cards.size() < MOST_CARDS && random.nextInt(3) == 0;
        UUID card = comesBack ? gone.removeFirst() : anyOrNew(cards.keySet(), MOST_CARDS);
        CandidateTerms terms =
                switch (random.nextInt(4)) {
                    case 0 -> Terms.nowhere();
                    case 1 -> Terms.atWork(8);
                    default -> Terms.everywhere();
                };
        UUID event = UUID.randomUUID();
        Events.tell(event, world.card(card, terms, now), sequence(), now);
        awaitHeard("candidate-cards", event);
        cards.put(card, terms);
        return "card " + card;
    }

    private String tellVacancy() throws Exception {
        UUID vacancy = anyOrNew(positions.keySet(), MOST_VACANCIES);
        int number = 1 + random.nextInt(3);
        UUID event = UUID.randomUUID();
        Events.tell(
                event, world.vacancy(vacancy, number, random.nextInt(4) == 0 ? "512" : "5120", now), sequence(), now);
        awaitHeard("vacancies", event);
        positions.put(vacancy, number);
        return "vacancy " + vacancy + " with " + number;
    }

    private String removeCard() throws Exception {
        if (cards.isEmpty()) {
            return "no card to remove";
        }
        UUID card = any(cards.keySet().stream().sorted().toList());
        UUID event = UUID.randomUUID();
        if (random.nextBoolean()) {
            Events.tombstone(event, EventType.CANDIDATE_CARD_PUBLISHED, card, sequence());
            awaitHeard("candidate-cards", event);
        } else {
            Events.tell(event, new ConsentWithdrawn(card, "matching-service", "matching", now), sequence(), now);
            awaitHeard("withdrawals", event);
        }
        cards.remove(card);
        gone.add(card);
        yes.remove(card);
        employerYes.remove(card);
        no.remove(card);
        return "card gone " + card;
    }

    private String removeVacancy() throws Exception {
        if (positions.isEmpty() || random.nextInt(3) > 0) {
            return "no vacancy removed";
        }
        UUID vacancy = any(positions.keySet().stream().sorted().toList());
        UUID event = UUID.randomUUID();
        Events.tombstone(event, EventType.VACANCY_PUBLISHED, vacancy, sequence());
        awaitHeard("vacancies", event);
        positions.remove(vacancy);
        return "vacancy gone " + vacancy;
    }

    private String answer() {
        if (cards.isEmpty() || positions.isEmpty()) {
            return "nobody to answer";
        }
        UUID card = any(cards.keySet().stream().sorted().toList());
        UUID vacancy = any(positions.keySet().stream().sorted().toList());
        String said = any(List.of("YES", "YES", "NO", "WITHDRAWN"));
        String level = said.equals("YES") ? ", \"disclosure\": \"" + any(List.of(DisclosureLevel.values())) + "\"" : "";
        int status = post(world.coach(), "/candidate-cards/" + card + "/answers", """
                {"vacancyId": "%s", "answer": "%s"%s}""".formatted(vacancy, said, level))
                .extract()
                .statusCode();
        boolean given = has(yes, card, vacancy) || has(no, card, vacancy);
        assertThat(status).isEqualTo(said.equals("WITHDRAWN") && !given ? 409 : 201);
        set(yes, card, vacancy, said.equals("YES"));
        set(no, card, vacancy, said.equals("NO"));
        return said + " of " + card + " to " + vacancy;
    }

    private static boolean has(Map<UUID, Set<UUID>> answers, UUID card, UUID vacancy) {
        return answers.getOrDefault(card, Set.of()).contains(vacancy);
    }

    private static void set(Map<UUID, Set<UUID>> answers, UUID card, UUID vacancy, boolean present) {
        Set<UUID> about = answers.computeIfAbsent(card, key -> new HashSet<>());
        if (present) {
            about.add(vacancy);
        } else {
            about.remove(vacancy);
        }
    }

    private String decide() {
        List<Proposal> proposed = markets.of(world.region, day).bestAssignment().proposals();
        Pair pair;
        if (!proposed.isEmpty() && random.nextInt(4) > 0) {
            pair = any(proposed).pair();
        } else if (!cards.isEmpty() && !positions.isEmpty()) {
            pair = new Pair(
                    any(cards.keySet().stream().sorted().toList()),
                    any(positions.keySet().stream().sorted().toList()));
        } else {
            return "nothing to decide";
        }
        String decision = any(List.of("AGREED", "AGREED", "REJECTED", "PARKED"));
        String reason = decision.equals("REJECTED") ? ", \"reasonCode\": \"too-far\"" : "";
        int status = post(world.chair(), "/matching-meetings/" + meeting + "/decisions", """
                {"cardId": "%s", "vacancyId": "%s", "decision": "%s"%s}""".formatted(
                                pair.cardId(), pair.vacancyId(), decision, reason))
                .extract()
                .statusCode();
        assertThat(status).isIn(201, 409);
        agreements += status == 201 && decision.equals("AGREED") ? 1 : 0;
        return decision + " " + pair + " answered " + status;
    }

    private List<String> inStages(String stages) throws SQLException {
        return Database.select(
                database,
                "select id || ' ' || vacancy_id || ' ' || card_id from candidate_match where region = '" + world.region
                        + "' and stage in (" + stages + ") order by id");
    }

    private String introduce() throws SQLException {
        List<String> agreed = inStages("'AGREED'");
        if (agreed.isEmpty()) {
            return "nobody to introduce";
        }
        String[] match = any(agreed).split(" ");
        UUID vacancy = UUID.fromString(match[1]);
        UUID card = UUID.fromString(match[2]);
        boolean given = random.nextBoolean();
        int status = post(world.coach(), "/matches/" + match[0] + "/transitions", """
                {"stage": "INTRODUCED"%s}""".formatted(
                                given ? ", \"employerConsent\": true" : ""))
                .extract()
                .statusCode();
        boolean mayBe = given || has(yes, card, vacancy) || has(employerYes, card, vacancy);
        assertThat(status).isEqualTo(mayBe && !has(no, card, vacancy) ? 201 : 409);
        if (status == 201 && given) {
            set(employerYes, card, vacancy, true);
        }
        return "introduced " + match[0] + " answered " + status;
    }

    private String place() throws Exception {
        List<String> agreed = inStages("'AGREED', 'INTRODUCED'");
        if (agreed.isEmpty()) {
            return "nobody to place";
        }
        String[] match = any(agreed).split(" ");
        UUID event = UUID.randomUUID();
        Events.tell(
                event,
                new PlacementMade(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.fromString(match[1]),
                        UUID.fromString(match[0]),
                        world.region,
                        PlacementKind.PAID,
                        8,
                        day,
                        null),
                1,
                now);
        awaitHeard("placements", event);
        return "placed " + match[0];
    }

    private String nextMeeting() {
        attend(world.wsp.value(), "WSP");
        attend(world.ggz.value(), "GGZ");
        post(world.chair(), "/matching-meetings/" + meeting + "/endings").statusCode(201);
        day = day.plusDays(14);
        meeting = world.planMeeting(day);
        world.closeAgenda(meeting);
        List<String> tabled = new ArrayList<>(get(world.chair(), "/matching-meetings/" + meeting + "/agenda")
                .statusCode(200)
                .extract()
                .<List<String>>path("items.findAll { it.stage == 'PROPOSED' }.cardId"));
        assertThat(tabled).doesNotHaveDuplicates();
        return "meeting of " + day;
    }

    private void attend(String organisation, String kind) {
        post(world.chair(), "/matching-meetings/" + meeting + "/attendances", """
                {"organisation": "%s", "kind": "%s", "function": "deelnemer"}""".formatted(organisation, kind))
                .statusCode(201);
    }

    private long sequence() {
        return now.getEpochSecond();
    }

    private void awaitHeard(String consumer, UUID event) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        String heard = "select 'heard' from inbox where consumer = '" + consumer + "' and event_id = '" + event + "'";
        while (Database.select(database, heard).isEmpty()) {
            assertThat(System.nanoTime()).as("the event was not heard").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private void check(String step) throws SQLException {
        Market market = markets.of(world.region, day);
        AgendaProposal best = market.bestAssignment();
        proposals += best.proposals().size();
        checkPairs(step, best.proposals().stream().map(Proposal::pair).toList());
        BoardView board = boards.of(world.region, day);
        checkPairs(step + ", on the board", board.pairs());
        assertThat(best.total())
                .as(step + ": the board lies under what is best, by no more than it says")
                .isBetween(board.total(), board.bound());
        for (Pair pair : board.pairs()) {
            assertThat(market.judge(pair.cardId(), pair.vacancyId())
                            .orElseThrow()
                            .blocks())
                    .as(step + ": " + pair)
                    .isEmpty();
        }
        checkStored(step);
    }

    private void checkPairs(String step, List<Pair> pairs) {
        assertThat(pairs.stream().map(Pair::cardId)).as(step).doesNotHaveDuplicates();
        Map<UUID, Integer> perVacancy = new HashMap<>();
        for (Pair pair : pairs) {
            assertThat(cards).as(step).containsKey(pair.cardId());
            boolean mayBeTabled = cards.get(pair.cardId()).everySector()
                    || has(yes, pair.cardId(), pair.vacancyId())
                    || has(employerYes, pair.cardId(), pair.vacancyId());
            assertThat(mayBeTabled && !has(no, pair.cardId(), pair.vacancyId()))
                    .as(step + ": consent of " + pair)
                    .isTrue();
            perVacancy.merge(pair.vacancyId(), 1, Integer::sum);
        }
        perVacancy.forEach((vacancy, number) ->
                assertThat(number).as(step + ": positions").isLessThanOrEqualTo(positions.get(vacancy)));
    }

    private void checkStored(String step) throws SQLException {
        assertThat(Database.select(database, """
                        select card_id::text from candidate_match
                        where region = '%s' and stage in ('AGREED', 'INTRODUCED', 'INTERVIEW', 'TRIAL')
                        group by card_id having count(*) > 1""".formatted(world.region)))
                .as(step + ": a candidate agreed twice")
                .isEmpty();
        assertThat(Database.select(database, """
                        select m.id::text from candidate_match m where m.region = '%s' and m.stage = 'AGREED'
                            and not exists (select 1 from candidate_card c where c.id = m.card_id)""".formatted(world.region)))
                .as(step + ": an agreed match without its card")
                .isEmpty();
        for (String introduced : inStages("'INTRODUCED'")) {
            String[] match = introduced.split(" ");
            UUID vacancy = UUID.fromString(match[1]);
            UUID card = UUID.fromString(match[2]);
            boolean consent = has(yes, card, vacancy) || has(employerYes, card, vacancy) && !has(no, card, vacancy);
            assertThat(consent).as(step + ": introduced without a yes").isTrue();
        }
    }
}
