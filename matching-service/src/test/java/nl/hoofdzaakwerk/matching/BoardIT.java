package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.ErasureDemanded;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.matching.assignment.Markets;
import nl.hoofdzaakwerk.matching.assignment.Spoiling;
import nl.hoofdzaakwerk.matching.assignment.WarmMarket;
import nl.hoofdzaakwerk.matching.board.BoardsAccess;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("matching")
class BoardIT {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @Inject
    BoardsAccess boards;

    @Inject
    Markets markets;

    private static ValidatableResponse board(World world, Tokens user) {
        return get(user, "/boards/" + world.region).statusCode(200);
    }

    private static List<String> proposedCards(World world) {
        return board(world, world.chair()).extract().path("items.cardId");
    }

    private static String pair(UUID card, UUID vacancy) {
        return """
                {"cardId": "%s", "vacancyId": "%s"}""".formatted(card, vacancy);
    }

    private static Set<Pair> pairs(WarmMarket market) {
        return market.proposals().stream().map(WarmMarket.Proposed::pair).collect(Collectors.toSet());
    }

    /** Two cooks and a waiter, two places for a cook and one for a waiter. */
    private static final class Kitchen {
        private final World world = new World();
        private final List<UUID> cards = new ArrayList<>();
        private final UUID cook = world.tellVacancy(world.vacancy(UUID.randomUUID(), 2));
        private final UUID waiter = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1, "5131", World.TOLD));

        private Kitchen() {
            cards.add(world.tellCard(world.card(UUID.randomUUID())));
            cards.add(world.tellCard(world.card(UUID.randomUUID())));
            cards.add(
                    world.tellCard(world.card(UUID.randomUUID(), world.ggz, DisclosureLevel.FULL, "5131", World.TOLD)));
        }
    }

    @Test
    @DisplayName("E2 a card told by event is taken in by the board within a second, without anybody asking")
    void shouldFollowAnEvent() {
        World world = new World();
        world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        board(world, world.chair()).body("items", empty());
        int before = boards.changesOf(world.region);
        UUID card = world.tellCard(world.card(UUID.randomUUID()));

        await().atMost(A_SECOND)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> boards.changesOf(world.region) > before);

        board(world, world.chair())
                .body("items.cardId", contains(card.toString()))
                .body("items[0].place", equalTo(1))
                .body("items[0].pinned", equalTo(false))
                .body("items[0].since", notNullValue())
                .body("proposals", equalTo(1))
                .body("candidates", equalTo(1))
                .body("vacancies", equalTo(1))
                .body("moved", equalTo(1));
    }

    @Test
    @DisplayName("E2 the board is worth what the certified market of the database is, and says its bound")
    void shouldEqualTheMarket() {
        Kitchen kitchen = new Kitchen();
        World world = kitchen.world;

        var best = markets.of(world.region, LocalDate.now(TimeSource.ZONE)).bestAssignment();

        board(world, world.chair())
                .body("totalScore", equalTo((int) best.total()))
                .body(
                        "items.cardId",
                        containsInAnyOrder(
                                kitchen.cards.stream().map(UUID::toString).toArray()))
                .body("highestScore", equalTo((int) best.total() + 3 * 20));
    }

    @Test
    @DisplayName("E6 once agreed, candidate and position are off the board, and come back when the match ends")
    void shouldLeaveAtOnce() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID other = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String meeting = world.meetingWithClosedAgenda();
        assertThat(proposedCards(world)).hasSize(1);

        String match = world.agree(meeting, card, vacancy);

        board(world, world.chair()).body("items", empty());
        post(world.coach(), "/matches/" + match + "/transitions", """
                {"stage": "ENDED", "reasonCode": "candidate-stopped"}""").statusCode(201);
        assertThat(proposedCards(world)).hasSize(1).isSubsetOf(card.toString(), other.toString());
    }

    @Test
    @DisplayName("E2 a change that another instance of the service wrote down is heard within a second")
    void shouldHearOtherInstances() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        assertThat(proposedCards(world)).containsExactly(card.toString());
        int before = boards.changesOf(world.region);

        Platform.database("matching").execute("""
                update vacancy set open_positions = 0 where id = '%s';
                insert into market_change (region, vacancy_id, changed_at) values ('%s', '%s', now())
                """.formatted(vacancy, world.region, vacancy));

        await().atMost(A_SECOND)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> boards.changesOf(world.region) > before);
        assertThat(boards.ask(world.region, BoardIT::pairs)).isEmpty();
    }

    @Test
    @DisplayName("E2 a change that commits after a later one was read is heard too")
    void shouldHearWhatCommitsLate() throws SQLException {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID early = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        UUID late = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        assertThat(proposedCards(world)).containsExactly(card.toString());
        String change = """
                update vacancy set open_positions = 0 where id = '%s';
                insert into market_change (region, vacancy_id, changed_at) values ('%s', '%s', now())
                """;
        try (Connection slow = Platform.database("matching").connect();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute(change.formatted(early, world.region, early));
            Platform.database("matching").execute(change.formatted(late, world.region, late));
            assertThat(boards.ask(world.region, BoardIT::pairs)).containsExactly(new Pair(card, early));

            slow.commit();
        }

        assertThat(boards.ask(world.region, BoardIT::pairs)).isEmpty();
    }

    @Test
    @DisplayName("E2 a board whose state went wrong raises the alarm and is solved anew, before anybody sees it")
    void shouldSolveAnewWhenWrong() throws ReflectiveOperationException {
        Kitchen kitchen = new Kitchen();
        World world = kitchen.world;
        Set<Pair> right = boards.ask(world.region, BoardIT::pairs);
        WarmMarket state = boards.ask(world.region, market -> market);
        Spoiling.raiseAPrice(state, "candidatePrice");

        boards.certifyAll();

        assertThat(boards.isAlarmed(world.region)).isTrue();
        WarmMarket anew = boards.ask(world.region, market -> market);
        assertThat(anew).isNotSameAs(state);
        assertThat(boards.ask(world.region, BoardIT::pairs)).isEqualTo(right);
        assertThat(anew.certify().holds()).isTrue();
    }

    @Test
    @DisplayName("E2 after a restart the board proposes the same, since the same moment")
    void shouldRestartWithTheSame() {
        Kitchen kitchen = new Kitchen();
        World world = kitchen.world;
        List<Object> before = board(world, world.chair()).extract().path("items");
        await().atMost(Duration.ofSeconds(10)).until(() -> Platform.database("matching")
                .select("select count(*) from board_proposal where region = '%s'".formatted(world.region))
                .equals(List.of("3")));

        boards.forgetAll();

        assertThat(board(world, world.chair()).extract().<List<Object>>path("items"))
                .isEqualTo(before);
    }

    @Test
    @DisplayName("E2 the chair keeps a pair whatever is better, until it is let go")
    void shouldKeepWhatTheChairPins() {
        World world = new World();
        UUID cook = world.tellCard(world.card(UUID.randomUUID()));
        UUID waiter =
                world.tellCard(world.card(UUID.randomUUID(), world.ggz, DisclosureLevel.FULL, "5131", World.TOLD));
        UUID kitchen = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String pins = "/boards/" + world.region + "/pins";
        assertThat(proposedCards(world)).containsExactly(cook.toString());

        String pin = post(world.chair(), pins, pair(waiter, kitchen))
                .statusCode(201)
                .extract()
                .path("id");

        board(world, world.chair())
                .body("items.cardId", contains(waiter.toString()))
                .body("items[0].pinned", equalTo(true))
                .body("items[0].pinId", equalTo(pin));
        get(world.chair(), "/candidate-cards/" + waiter + "/alternatives").body("pinned", equalTo(true));
        post(world.chair(), pins, pair(waiter, kitchen))
                .statusCode(409)
                .body("errors.code", contains("already-pinned"));
        post(world.chair(), pins, pair(cook, kitchen))
                .statusCode(409)
                .body("errors.code", contains("positions-pinned"));
        post(world.chair(), pins, pair(UUID.randomUUID(), UUID.randomUUID()))
                .statusCode(409)
                .body("errors.code", contains("unknown-card", "unknown-vacancy"));
        post(world.chair(), pins + "/" + pin + "/releases").statusCode(201);
        post(world.chair(), pins + "/" + pin + "/releases").statusCode(404);
        assertThat(proposedCards(world)).containsExactly(cook.toString());
    }

    @Test
    @DisplayName("E2 what a closed agenda shows stays proposed until it is decided about")
    void shouldKeepWhatAClosedAgendaShows() {
        World world = new World();
        UUID waiter =
                world.tellCard(world.card(UUID.randomUUID(), world.ggz, DisclosureLevel.FULL, "5131", World.TOLD));
        UUID kitchen = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String meeting = world.meetingWithClosedAgenda();
        UUID cook = world.tellCard(world.card(UUID.randomUUID()));

        board(world, world.chair())
                .body("items.cardId", contains(waiter.toString()))
                .body("items[0].pinned", equalTo(true));
        post(world.chair(), "/matching-meetings/" + meeting + "/decisions", """
                {"cardId": "%s", "vacancyId": "%s", "decision": "REJECTED", "reasonCode": "candidate-declines"}""".formatted(waiter, kitchen))
                .statusCode(201);

        board(world, world.chair())
                .body("items.cardId", contains(cook.toString()))
                .body("items[0].pinned", equalTo(false));
    }

    @Test
    @DisplayName("E3 alternatives say what the whole would lose, and the fairness figure which pairs block")
    void shouldTellAlternatives() {
        Kitchen kitchen = new Kitchen();
        World world = kitchen.world;
        int total = board(world, world.chair()).extract().path("totalScore");

        get(world.chair(), "/candidate-cards/" + kitchen.cards.get(2) + "/alternatives?limit=3")
                .statusCode(200)
                .body("pinned", equalTo(false))
                .body("items.vacancyId", contains(kitchen.cook.toString()));
        get(world.chair(), "/vacancies/" + kitchen.cook + "/alternatives")
                .statusCode(200)
                .body("items.cardId", contains(kitchen.cards.get(2).toString()));
        get(world.chair(), "/boards/" + world.region + "/fairness")
                .statusCode(200)
                .body("totalScore", equalTo(total))
                .body("stableTotalScore", equalTo(total))
                .body("blockingPairs", equalTo(0))
                .body("items", hasSize(0));
    }

    @Test
    @DisplayName("G2 a coach sees the own cards on a board that is the whole region's, another region nothing")
    void shouldKeepOthersOut() {
        World world = new World();
        World elsewhere = new World();
        UUID own = world.tellCard(world.card(UUID.randomUUID()));
        UUID others = world.tellCard(world.card(
                UUID.randomUUID(),
                new OrganisationAlias(world.ggz + "-other"),
                DisclosureLevel.FULL,
                "5131",
                World.TOLD));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 2));

        board(world, world.coach())
                .body("items.cardId", contains(own.toString()))
                .body("proposals", equalTo(2));
        get(world.coach(), "/candidate-cards/" + others + "/alternatives").statusCode(404);
        for (Tokens stranger : new Tokens[] {elsewhere.chair(), elsewhere.coach()}) {
            get(stranger, "/boards/" + world.region).statusCode(404);
            get(stranger, "/boards/" + world.region + "/fairness").statusCode(404);
            get(stranger, "/vacancies/" + vacancy + "/alternatives").statusCode(404);
        }
        post(elsewhere.chair(), "/boards/" + world.region + "/pins", pair(own, vacancy))
                .statusCode(404);
        assertThat(Platform.database("matching")
                        .select("select count(*) from proposal_pin where region = '%s'".formatted(world.region)))
                .containsExactly("0");
    }

    @Test
    @DisplayName("G1 after erasure nothing of the boards points at the card")
    void shouldForgetAnErasedCard() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        post(world.chair(), "/boards/" + world.region + "/pins", pair(card, vacancy))
                .statusCode(201);
        assertThat(proposedCards(world)).containsExactly(card.toString());

        Events.tell(new ErasureDemanded(card, "matching-service", World.TOLD.plusSeconds(60)));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(proposedCards(world)).isEmpty());
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            for (String table : List.of("proposal_pin", "board_proposal", "market_change")) {
                assertThat(Platform.database("matching")
                                .select("select count(*) from %s where card_id = '%s'".formatted(table, card)))
                        .as(table)
                        .containsExactly("0");
            }
        });
    }
}
