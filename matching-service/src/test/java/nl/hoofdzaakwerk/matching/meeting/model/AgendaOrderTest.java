package nl.hoofdzaakwerk.matching.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaLine.Scored;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaOrder.Expiring;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaOrder.LastResult;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaOrder.OpenAction;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaOrder.Parts;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaOrder.Undiscussed;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.matching.scoring.model.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgendaOrderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final UUID DECISION = new UUID(5, 1);
    private static final UUID ACTION = new UUID(6, 1);
    private static final UUID MATCH = new UUID(7, 1);

    private static Pair pair(int card, int vacancy) {
        return new Pair(new UUID(1, card), new UUID(2, vacancy));
    }

    private static Scored scored(Pair pair) {
        return new Scored(pair, new Judgement(List.of(), List.of(), List.of()));
    }

    @Test
    @DisplayName("X15 results of last time first, then expiring vacancies, longest undiscussed, best proposals")
    void shouldFollowTheMeeting() {
        List<AgendaLine> lines = AgendaOrder.of(new Parts(
                List.of(new LastResult(DECISION, MATCH, pair(1, 1), Decision.AGREED, MatchStage.INTRODUCED)),
                List.of(),
                List.of(new Expiring(DAY.plusDays(3), List.of(scored(pair(2, 2)), scored(pair(3, 2))))),
                List.of(new Undiscussed(null, scored(pair(4, 3)))),
                List.of(scored(pair(5, 4)), scored(pair(6, 5)))));

        assertThat(lines)
                .extracting(AgendaLine::section, AgendaLine::pair)
                .containsExactly(
                        tuple(AgendaSection.LAST_MEETING, pair(1, 1)),
                        tuple(AgendaSection.EXPIRING_VACANCIES, pair(2, 2)),
                        tuple(AgendaSection.EXPIRING_VACANCIES, pair(3, 2)),
                        tuple(AgendaSection.LONGEST_UNDISCUSSED, pair(4, 3)),
                        tuple(AgendaSection.BEST_PROPOSALS, pair(5, 4)),
                        tuple(AgendaSection.BEST_PROPOSALS, pair(6, 5)));
        assertThat(lines.getFirst().reasons())
                .containsExactly(new Reason("X15.decided", List.of("E4.stage.agreed", "E4.stage.introduced")));
        assertThat(lines.get(1).reasons()).containsExactly(new Reason("X15.vacancy-expires", List.of("2026-04-04")));
        assertThat(lines.get(3).reasons()).containsExactly(new Reason("X15.never-discussed", List.of()));
    }

    @Test
    @DisplayName("X15 a pair stands in the first section it belongs to only, and says so when it is also a proposal")
    void shouldShowAPairOnce() {
        Scored again = scored(pair(1, 1));
        List<AgendaLine> lines = AgendaOrder.of(new Parts(
                List.of(),
                List.of(),
                List.of(new Expiring(DAY, List.of(again))),
                List.of(new Undiscussed(DAY.minusDays(28), again)),
                List.of(again)));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.section()).isEqualTo(AgendaSection.EXPIRING_VACANCIES);
            assertThat(line.reasons())
                    .extracting(Reason::key)
                    .containsExactly("X15.vacancy-expires", "X15.best-proposal");
        });
    }

    @Test
    @DisplayName("E7 an open action returns with the decision it follows from, and by itself when that is longer ago")
    void shouldBringActionsBack() {
        UUID older = new UUID(6, 2);
        UUID free = new UUID(6, 3);
        List<AgendaLine> lines = AgendaOrder.of(new Parts(
                List.of(new LastResult(DECISION, MATCH, pair(1, 1), Decision.PARKED, MatchStage.PARKED)),
                List.of(
                        new OpenAction(ACTION, DECISION, MATCH, pair(1, 1), DAY),
                        new OpenAction(older, new UUID(5, 9), new UUID(7, 9), pair(9, 9), DAY.plusDays(1)),
                        new OpenAction(free, null, null, null, DAY.plusDays(2))),
                List.of(),
                List.of(),
                List.of(scored(pair(1, 1)), scored(pair(9, 9)))));

        assertThat(lines)
                .extracting(AgendaLine::section, AgendaLine::actionId, AgendaLine::pair)
                .containsExactly(
                        tuple(AgendaSection.LAST_MEETING, ACTION, pair(1, 1)),
                        tuple(AgendaSection.LAST_MEETING, older, pair(9, 9)),
                        tuple(AgendaSection.LAST_MEETING, free, null));
        assertThat(lines.getFirst().reasons())
                .containsExactly(
                        new Reason("X15.decided", List.of("E4.stage.parked", "E4.stage.parked")),
                        new Reason("X15.action-open", List.of("2026-04-01")));
        assertThat(lines.getFirst().judgement()).isNotNull();
    }

    @Test
    @DisplayName("G1 a result of an erased candidate returns without the pair")
    void shouldShowErased() {
        List<AgendaLine> lines = AgendaOrder.of(new Parts(
                List.of(new LastResult(DECISION, MATCH, null, Decision.REJECTED, MatchStage.REJECTED)),
                List.of(),
                List.of(),
                List.of(),
                List.of()));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.pair()).isNull();
            assertThat(line.matchId()).isEqualTo(MATCH);
        });
    }
}
