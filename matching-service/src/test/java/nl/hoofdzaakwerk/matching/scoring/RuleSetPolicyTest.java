package nl.hoofdzaakwerk.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.scoring.RuleSetPolicy.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleSetPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final Weights FAIR = new Weights(340, 130, 110, 90, 120, 60, 70, 40, 40);

    private static NewRuleSet rules(LocalDate from, Weights weights, List<Integer> nearness, List<Integer> bands) {
        return new NewRuleSet(
                new RegionCode("AM19"),
                from,
                weights,
                "Reistijd telt.",
                null,
                nearness,
                null,
                null,
                bands,
                null,
                null,
                null);
    }

    private static List<Refusal> refusals(LocalDate from, Weights weights) {
        return RuleSetPolicy.refuse(rules(from, weights, null, null), TODAY, false);
    }

    @Test
    @DisplayName("X21 rules start today or later, and once a day in a region")
    void shouldStartTodayOrLater() {
        assertThat(refusals(TODAY, FAIR)).isEmpty();
        assertThat(refusals(TODAY.minusDays(1), FAIR))
                .containsExactly(Refusal.of("/validFromDate", "X21.starts-before-today"));
        assertThat(RuleSetPolicy.refuse(rules(TODAY, FAIR, null, null), TODAY, true))
                .containsExactly(Refusal.of("/validFromDate", "X21.day-taken"));
    }

    @Test
    @DisplayName("X21 weights add up to 1000 exactly; the answer tells what they add up to")
    void shouldAddUp() {
        assertThat(refusals(TODAY, new Weights(341, 130, 110, 90, 120, 60, 70, 40, 40)))
                .containsExactly(Refusal.of("/weights", "X21.weights-sum", 1000, 1001));
        assertThat(refusals(TODAY, new Weights(339, 130, 110, 90, 120, 60, 70, 40, 40)))
                .containsExactly(Refusal.of("/weights", "X21.weights-sum", 1000, 999));
    }

    @Test
    @DisplayName("X21 nothing weighs as much as the preferred kind of work; all that is wrong is told at once")
    void shouldKeepOccupationHeaviest() {
        assertThat(refusals(TODAY, new Weights(250, 250, 110, 90, 90, 60, 70, 40, 40)))
                .containsExactly(Refusal.of("/weights/occupation", "X21.occupation-heaviest"));
        assertThat(refusals(TODAY.minusDays(1), new Weights(200, 200, 200, 200, 200, 200, 200, 200, 200)))
                .extracting(Refusal::key)
                .containsExactly("X21.starts-before-today", "X21.weights-sum", "X21.occupation-heaviest");
    }

    @Test
    @DisplayName("X21 what is nearer, or more willing, never gets less")
    void shouldRise() {
        assertThat(RuleSetPolicy.refuse(
                        rules(TODAY, FAIR, List.of(0, 25, 20, 75, 100), List.of(20, 10, 100)), TODAY, false))
                .extracting(Refusal::pointer)
                .containsExactly("/occupationShare", "/willingnessShare");
        assertThat(RuleSetPolicy.refuse(rules(TODAY, FAIR, List.of(0, 0, 50, 50, 100), List.of(0, 0, 0)), TODAY, false))
                .isEmpty();
    }
}
