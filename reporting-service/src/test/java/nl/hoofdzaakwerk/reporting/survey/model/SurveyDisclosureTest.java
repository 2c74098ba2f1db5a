package nl.hoofdzaakwerk.reporting.survey.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.reporting.survey.model.SurveyDisclosure.Shown;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SurveyDisclosureTest {
    private static final SurveyDisclosure DISCLOSURE = new SurveyDisclosure(new SurveyRule(10, 95));
    private static final Scores MIXED = Scores.of(0, 2, 2, 2, 2, 4);

    @Test
    @DisplayName("F13 nothing is shown of nine respondents, and of ten it is")
    void shouldNeedEnoughRespondents() {
        assertThat(DISCLOSURE.round(round(9, MIXED))).isEmpty();
        assertThat(DISCLOSURE.round(round(12, MIXED)))
                .contains(new Shown(1, 10, List.of(new StatementResult(3.3, 50, false))));
        assertThat(DISCLOSURE.round(round(10, Scores.of(0, 2, 2, 2, 2, 2)))).isPresent();
    }

    @Test
    @DisplayName(
            "F13 a statement on which too few have an opinion is withheld, and so is one on which nearly all agree")
    void shouldWithholdStatements() {
        Scores nineOpinions = Scores.of(11, 1, 2, 2, 2, 2);
        Scores nearlyAlike = Scores.of(0, 0, 0, 0, 1, 19);
        Scores lessAlike = Scores.of(0, 0, 0, 0, 2, 18);

        assertThat(statements(DISCLOSURE.round(round(20, nineOpinions, nearlyAlike, lessAlike))))
                .containsExactly(
                        new StatementResult(null, null, true),
                        new StatementResult(null, null, true),
                        new StatementResult(4.9, 100, false));
    }

    @Test
    @DisplayName("F13 the nation is made of what is shown of regions: a small round changes nothing in it")
    void shouldNotTellOfSmallRoundsBySubtraction() {
        RoundScores large = round(20, Scores.of(0, 4, 4, 4, 4, 4));
        RoundScores small = round(3, Scores.of(0, 3, 0, 0, 0, 0));

        assertThat(DISCLOSURE.nation(List.of(large, small))).isEqualTo(DISCLOSURE.nation(List.of(large)));
        assertThat(DISCLOSURE.nation(List.of(small))).isEmpty();
    }

    @Test
    @DisplayName("F13 what a region withholds of a statement is not in the nation's score of it")
    void shouldNotTellOfWithheldStatementsBySubtraction() {
        RoundScores open = round(20, Scores.of(0, 4, 4, 4, 4, 4));
        RoundScores alike = round(20, Scores.of(0, 0, 0, 0, 0, 20));

        assertThat(statements(DISCLOSURE.nation(List.of(open, alike))))
                .isEqualTo(statements(DISCLOSURE.nation(List.of(open))));
        assertThat(statements(DISCLOSURE.nation(List.of(alike)))).containsExactly(StatementResult.WITHHELD);
    }

    @Test
    @DisplayName("F13 regions are added up by their respondents, not by their means")
    void shouldAddUp() {
        RoundScores low = round(30, Scores.of(0, 20, 10, 0, 0, 0));
        RoundScores high = round(10, Scores.of(0, 0, 0, 0, 5, 5));

        assertThat(DISCLOSURE.nation(List.of(low, high)))
                .contains(new Shown(2, 40, List.of(new StatementResult(2.1, 25, false))));
    }

    @Test
    @DisplayName("F13 a statement is set beside the moment before and the nation, where both are shown")
    void shouldCompare() {
        Shown now = new Shown(1, 10, List.of(new StatementResult(3.3, 50, false), StatementResult.WITHHELD));
        Shown before =
                new Shown(1, 10, List.of(new StatementResult(2.8, 35, false), new StatementResult(2.0, 5, false)));
        Shown nation = new Shown(4, 90, List.of(StatementResult.WITHHELD, new StatementResult(3.0, 40, false)));

        assertThat(ComparedStatement.of(now, Optional.of(before), Optional.of(nation)))
                .containsExactly(
                        new ComparedStatement(1, 3.3, 50, false, 0.5, null),
                        new ComparedStatement(2, null, null, true, null, null));
        assertThat(ComparedStatement.of(before, Optional.empty(), Optional.of(now)))
                .containsExactly(
                        new ComparedStatement(1, 2.8, 35, false, null, -0.5),
                        new ComparedStatement(2, 2.0, 5, false, null, null));
    }

    @Test
    @DisplayName("F13 a minimum that protects nobody is no rule")
    void shouldRefuseLowMinimum() {
        assertThatThrownBy(() -> new SurveyRule(4, 95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SurveyRule(5, 50)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new SurveyRule(5, 51).minimum()).isEqualTo(5);
    }

    private static List<StatementResult> statements(Optional<Shown> shown) {
        return shown.orElseThrow().statements();
    }

    private static RoundScores round(long respondents, Scores... statements) {
        return new RoundScores(SurveyMoment.ZERO, respondents, List.of(statements));
    }
}
