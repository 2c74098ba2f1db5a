package nl.hoofdzaakwerk.matching.scoring.model;

import static nl.hoofdzaakwerk.events.WorkCondition.BUDDY;
import static nl.hoofdzaakwerk.events.WorkCondition.QUIET;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.ALPHEN;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.CARD;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.DAY;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.VACANCY;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.cook;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.kitchen;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.scorer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.matching.scoring.model.Fixtures.Candidate;
import nl.hoofdzaakwerk.matching.scoring.model.Fixtures.Kitchen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GatesTest {

    private static List<String> blocked(Candidate candidate, Kitchen kitchen) {
        return scorer().judge(candidate.profile(), kitchen.profile()).blocks().stream()
                .map(block -> block.gate() + " " + block.reason().key())
                .toList();
    }

    @Test
    @DisplayName("G1 the legal ground holds through its last day, and blocks the day after")
    void shouldBlockWithoutLegalGround() {
        assertThat(blocked(cook().groundUntil(DAY), kitchen())).isEmpty();
        assertThat(blocked(cook().groundUntil(DAY.minusDays(1)), kitchen()))
                .containsExactly("LEGAL_GROUND G1.ground-ended");
    }

    @Test
    @DisplayName("E3 the candidate's maximum travel time is never broken")
    void shouldBlockTooFar() {
        assertThat(blocked(cook().from(ALPHEN, 55), kitchen())).isEmpty();
        assertThat(blocked(cook().from(ALPHEN, 54), kitchen())).containsExactly("TRAVEL_LIMIT E3.travel.too-far");
    }

    @Test
    @DisplayName("E3 a hard condition that is not offered blocks; a soft one only costs points")
    void shouldBlockHardConditionOnly() {
        assertThat(blocked(cook().needing(QUIET), kitchen().offering(BUDDY)))
                .containsExactly("HARD_CONDITION E3.conditions.hard-missing");
        assertThat(blocked(cook().needing(BUDDY), kitchen().offering(QUIET))).isEmpty();
    }

    @Test
    @DisplayName("E3 a vacancy blocks before it opens, after it closes, and without positions")
    void shouldBlockClosedVacancy() {
        assertThat(blocked(cook(), kitchen().open(DAY, DAY))).isEmpty();
        assertThat(blocked(cook(), kitchen().open(DAY.plusDays(1), null)))
                .containsExactly("VACANCY_OPEN E3.vacancy.opens-later");
        assertThat(blocked(cook(), kitchen().open(DAY.minusDays(9), DAY.minusDays(1))))
                .containsExactly("VACANCY_OPEN E3.vacancy.closed");
        assertThat(blocked(cook(), kitchen().positions(0))).containsExactly("VACANCY_OPEN E6.positions-filled");
    }

    @Test
    @DisplayName("E6 a candidate with an agreed match or a placement blocks")
    void shouldBlockTakenCandidate() {
        assertThat(blocked(cook().taken(), kitchen())).containsExactly("CANDIDATE_FREE E6.candidate-taken");
    }

    @Test
    @DisplayName("E4 a pair rejected before, with nothing changed since, blocks")
    void shouldBlockRejectedPair() {
        var scorer = new Scorer(Fixtures.rules(), Fixtures.places(), DAY, Set.of(new Pair(CARD, VACANCY)));

        assertThat(scorer.judge(cook().profile(), kitchen().profile()).blocks())
                .extracting(Block::gate)
                .containsExactly(Gate.REJECTED_BEFORE);
    }

    @Test
    @DisplayName("E3 every shut gate is named, not only the first")
    void shouldNameAll() {
        assertThat(blocked(cook().taken().from(ALPHEN, 10), kitchen().positions(0)))
                .containsExactly(
                        "CANDIDATE_FREE E6.candidate-taken",
                        "VACANCY_OPEN E6.positions-filled",
                        "TRAVEL_LIMIT E3.travel.too-far");
    }
}
