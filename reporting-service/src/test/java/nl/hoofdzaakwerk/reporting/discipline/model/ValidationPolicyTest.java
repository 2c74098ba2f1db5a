package nl.hoofdzaakwerk.reporting.discipline.model;

import static nl.hoofdzaakwerk.reporting.discipline.model.Comparison.AT_LEAST;
import static nl.hoofdzaakwerk.reporting.discipline.model.Comparison.AT_MOST;
import static nl.hoofdzaakwerk.reporting.discipline.model.Comparison.NEAR;
import static nl.hoofdzaakwerk.reporting.discipline.model.Examples.figures;
import static nl.hoofdzaakwerk.reporting.discipline.model.Examples.rule;
import static nl.hoofdzaakwerk.reporting.discipline.model.MonthFigure.OPEN_COUNTED;
import static nl.hoofdzaakwerk.reporting.discipline.model.MonthFigure.OPEN_TOLD;
import static nl.hoofdzaakwerk.reporting.discipline.model.MonthFigure.TALKS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.reporting.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ValidationPolicyTest {
    private static final RuleTerms HALF_A_TALK = new RuleTerms(TALKS, AT_LEAST, OPEN_TOLD, 50, 0, 0, OPEN_TOLD);

    @Test
    @DisplayName("P4 a rule holds on its bound and is broken one beyond it")
    void shouldCompare() {
        RuleTerms near = new RuleTerms(OPEN_TOLD, NEAR, OPEN_COUNTED, 100, 0, 2, null);
        RuleTerms atMost = new RuleTerms(OPEN_TOLD, AT_MOST, OPEN_COUNTED, 25, 1, 0, null);

        assertThat(holds(near, Map.of(OPEN_TOLD, 10L, OPEN_COUNTED, 12L))).isTrue();
        assertThat(holds(near, Map.of(OPEN_TOLD, 15L, OPEN_COUNTED, 12L))).isFalse();
        assertThat(holds(near, Map.of(OPEN_TOLD, 9L, OPEN_COUNTED, 12L))).isFalse();
        assertThat(holds(atMost, Map.of(OPEN_TOLD, 4L, OPEN_COUNTED, 12L))).isTrue();
        assertThat(holds(atMost, Map.of(OPEN_TOLD, 5L, OPEN_COUNTED, 12L))).isFalse();
    }

    @Test
    @DisplayName("P4 a percentage of a count is exact: half of seven is three and a half, so three talks are too few")
    void shouldNotRoundTheBound() {
        assertThat(holds(HALF_A_TALK, Map.of(TALKS, 4L, OPEN_TOLD, 7L))).isTrue();
        assertThat(holds(HALF_A_TALK, Map.of(TALKS, 3L, OPEN_TOLD, 7L))).isFalse();
    }

    @Test
    @DisplayName("P4 a rule does not apply while the figure it depends on is nought")
    void shouldNotApply() {
        RuleTerms always = new RuleTerms(TALKS, AT_LEAST, null, 0, 1, 0, null);
        RuleTerms whenOpen = new RuleTerms(TALKS, AT_LEAST, null, 0, 1, 0, OPEN_TOLD);

        assertThat(holds(always, Map.of())).isFalse();
        assertThat(holds(whenOpen, Map.of())).isTrue();
        assertThat(holds(whenOpen, Map.of(OPEN_TOLD, 1L))).isFalse();
    }

    @Test
    @DisplayName("P4 a breach tells what was found and what it was compared with")
    void shouldTellTheNumbers() {
        ValidationRule broken = rule("talks-held", HALF_A_TALK);

        assertThat(ValidationPolicy.breaches(List.of(broken), figures(Map.of(TALKS, 3L, OPEN_TOLD, 9L))))
                .containsExactly(new ValidationPolicy.Breach(broken, 3, 4));
    }

    @Test
    @DisplayName("P4 a rule begins today or later, ends after that, compares two figures, and once a day")
    void shouldRefuseImpossibleRules() {
        LocalDate today = LocalDate.of(2026, 1, 2);
        ValidationRule yesterday = rule("itself", new RuleTerms(TALKS, AT_LEAST, TALKS, 50, 0, 0, null));

        assertThat(RulePolicy.refuse(yesterday, today, true))
                .containsExactly(
                        Refusal.at("/validFromDate", "P4.begins-in-past"),
                        Refusal.at("/rightFigure", "P4.compares-itself"),
                        Refusal.at("/validFromDate", "P4.day-taken"));
        assertThat(RulePolicy.refuse(rule("talks-held", HALF_A_TALK), LocalDate.of(2026, 1, 1), false))
                .isEmpty();
    }

    private static boolean holds(RuleTerms terms, Map<MonthFigure, Long> some) {
        return ValidationPolicy.breaches(List.of(rule("rule", terms)), figures(some))
                .isEmpty();
    }
}
