package nl.hoofdzaakwerk.matching.reverse.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.Hindrance;
import nl.hoofdzaakwerk.matching.scoring.model.Block;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;
import nl.hoofdzaakwerk.matching.scoring.model.Gate;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.Points;
import nl.hoofdzaakwerk.matching.scoring.model.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HindrancePolicyTest {
    private static final String SOME_REASON = "some.reason";

    private static Judgement judgement(int occupation, int hours, Block... blocks) {
        return new Judgement(
                List.of(points(Criterion.OCCUPATION, occupation), points(Criterion.HOURS, hours)),
                List.of(blocks),
                List.of());
    }

    private static Points points(Criterion criterion, int points) {
        return new Points(criterion, points, 200, true, List.of());
    }

    private static Block shut(Gate gate) {
        return shut(gate, SOME_REASON);
    }

    private static Block shut(Gate gate, String key) {
        return new Block(gate, new Reason(key, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "TRAVEL_LIMIT, TOO_FAR",
        "HARD_CONDITION, CONDITIONS",
        "INTEREST, NO_WORK_OF_THAT_KIND",
        "CONSENT, SECTOR",
        "DISCLOSURE, DEMANDS",
        "STATUTORY_DEMAND, DEMANDS"
    })
    @DisplayName("X17 each shut gate of a vacancy of the wanted kind is told as a kind of hindrance")
    void tellsShutGates(Gate gate, Hindrance hindrance) {
        assertThat(HindrancePolicy.among(List.of(judgement(200, 200, shut(gate)))))
                .containsExactly(hindrance);
    }

    @ParameterizedTest
    @CsvSource({
        "E3.limit.nights, TIMES",
        "E3.limit.evenings, TIMES",
        "E3.limit.weekends, TIMES",
        "E3.limit.telephone, CONDITIONS",
        "E3.limit.customers, CONDITIONS",
        "E3.limit.conduct, DEMANDS"
    })
    @DisplayName("X17 G3 of a hard limit only its kind is told: times, conditions or demands")
    void tellsLimitsCoarsely(String key, Hindrance hindrance) {
        assertThat(HindrancePolicy.among(List.of(judgement(200, 200, shut(Gate.HARD_LIMIT, key)))))
                .containsExactly(hindrance);
    }

    @Test
    @DisplayName("X17 what a vacancy of another kind lacks says nothing while there is work of the wanted kind")
    void looksAtWantedWorkFirst() {
        assertThat(HindrancePolicy.among(List.of(
                        judgement(200, 200, shut(Gate.TRAVEL_LIMIT)), judgement(0, 0, shut(Gate.HARD_CONDITION)))))
                .containsExactly(Hindrance.TOO_FAR);
    }

    @Test
    @DisplayName("X17 without work of the wanted kind that is said, and what the other work lacks")
    void saysThereIsNoSuchWork() {
        assertThat(HindrancePolicy.among(List.of(judgement(0, 200, shut(Gate.TRAVEL_LIMIT)))))
                .containsExactly(Hindrance.NO_WORK_OF_THAT_KIND, Hindrance.TOO_FAR);
        assertThat(HindrancePolicy.among(List.of())).containsExactly(Hindrance.NO_WORK_OF_THAT_KIND);
    }

    @Test
    @DisplayName("X17 vacancies that are closed or filled are not looked at")
    void leavesClosedVacancies() {
        assertThat(HindrancePolicy.among(List.of(
                        judgement(200, 200, shut(Gate.VACANCY_OPEN), shut(Gate.HARD_CONDITION)),
                        judgement(200, 200, shut(Gate.TRAVEL_LIMIT)))))
                .containsExactly(Hindrance.TOO_FAR);
    }

    @Test
    @DisplayName("X17 hours hinder when no work of the wanted kind comes near them")
    void tellsHours() {
        assertThat(HindrancePolicy.among(List.of(judgement(200, 0)))).containsExactly(Hindrance.HOURS);
        assertThat(HindrancePolicy.among(List.of(judgement(200, 0), judgement(200, 1))))
                .isEmpty();
    }

    @Test
    @DisplayName("X17 days and times hinder when no work of the wanted kind has any that suit")
    void tellsTimes() {
        var elsewhere = new Judgement(
                List.of(points(Criterion.OCCUPATION, 200), points(Criterion.TIMES, 0)), List.of(), List.of());

        assertThat(HindrancePolicy.among(List.of(elsewhere))).containsExactly(Hindrance.TIMES);
    }

    @Test
    @DisplayName("X20 what is not known hinders nobody")
    void leavesTheUnknown() {
        var unknown = new Judgement(
                Stream.of(Criterion.OCCUPATION, Criterion.HOURS)
                        .map(criterion -> new Points(criterion, 0, 200, false, List.of()))
                        .toList(),
                List.of(),
                List.of());

        assertThat(HindrancePolicy.among(List.of(unknown))).isEmpty();
    }

    @Test
    @DisplayName("X17 who is taken, was rejected before or may not be shared is no hindrance to tell")
    void keepsTheRestInside() {
        assertThat(HindrancePolicy.among(List.of(judgement(
                        200, 200, shut(Gate.LEGAL_GROUND), shut(Gate.CANDIDATE_FREE), shut(Gate.REJECTED_BEFORE)))))
                .isEmpty();
    }
}
