package nl.hoofdzaakwerk.employer.newcomer.model;

import static nl.hoofdzaakwerk.events.PipelineStage.APPROACHED;
import static nl.hoofdzaakwerk.events.PipelineStage.DORMANT;
import static nl.hoofdzaakwerk.events.PipelineStage.IN_CONVERSATION;
import static nl.hoofdzaakwerk.events.PipelineStage.LOST;
import static nl.hoofdzaakwerk.events.PipelineStage.PLACEMENT_REALISED;
import static nl.hoofdzaakwerk.events.PipelineStage.PROSPECT;
import static nl.hoofdzaakwerk.events.PipelineStage.STRONG_AMBITION;
import static nl.hoofdzaakwerk.events.PipelineStage.VACANCY_OPENED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.employer.newcomer.model.EmployerHistory.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NewEmployerPolicyTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 10);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 10);
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
    private static final Step KNOWN = new Step(PROSPECT, JANUARY);
    private static final Verdict NOTHING_YET = new Verdict.DoesNotCount(Verdict.Reason.NO_PLACEMENT_OR_STRONG_AMBITION);

    @Test
    @DisplayName("D2 a new employer with a strong ambition counts from the day it was reached")
    void countsStrongAmbition() {
        var history = history(List.of(KNOWN, new Step(STRONG_AMBITION, MARCH)));

        assertThat(NewEmployerPolicy.judge(history, YEAR_END))
                .isEqualTo(new Verdict.Counts(MARCH, Evidence.STRONG_AMBITION));
        assertThat(NewEmployerPolicy.judge(history, MARCH))
                .isEqualTo(new Verdict.Counts(MARCH, Evidence.STRONG_AMBITION));
        assertThat(NewEmployerPolicy.judge(history, MARCH.minusDays(1))).isEqualTo(NOTHING_YET);
    }

    @Test
    @DisplayName("D2 a new employer with a placement counts from the first working day")
    void countsPlacement() {
        var history = history(List.of(KNOWN), MAY, MARCH);

        assertThat(NewEmployerPolicy.judge(history, YEAR_END)).isEqualTo(new Verdict.Counts(MARCH, Evidence.PLACEMENT));
        assertThat(NewEmployerPolicy.judge(history, MARCH.minusDays(1))).isEqualTo(NOTHING_YET);
    }

    @Test
    @DisplayName("D2 a placement that only a person reported counts as well")
    void countsReportedPlacement() {
        var history = history(List.of(KNOWN, new Step(PLACEMENT_REALISED, MAY)));

        assertThat(NewEmployerPolicy.judge(history, YEAR_END)).isEqualTo(new Verdict.Counts(MAY, Evidence.PLACEMENT));
    }

    @Test
    @DisplayName("D2 with both, the earliest decides since when it counts")
    void takesTheEarliest() {
        var history = history(List.of(KNOWN, new Step(STRONG_AMBITION, MARCH)), MAY);

        assertThat(NewEmployerPolicy.judge(history, YEAR_END))
                .isEqualTo(new Verdict.Counts(MARCH, Evidence.STRONG_AMBITION));
    }

    @Test
    @DisplayName("D2 an employer that had experience with the target group does not count")
    void leavesOutExperienced() {
        var history = new EmployerHistory(false, List.of(new Step(STRONG_AMBITION, MARCH)), List.of(MAY));

        assertThat(NewEmployerPolicy.judge(history, YEAR_END))
                .isEqualTo(new Verdict.DoesNotCount(Verdict.Reason.HAD_EXPERIENCE));
    }

    @Test
    @DisplayName("D2 a conversation or an open vacancy alone does not count")
    void leavesOutLesserStages() {
        var history = history(List.of(
                KNOWN, new Step(APPROACHED, JANUARY), new Step(IN_CONVERSATION, MARCH), new Step(VACANCY_OPENED, MAY)));

        assertThat(NewEmployerPolicy.judge(history, YEAR_END)).isEqualTo(NOTHING_YET);
    }

    @Test
    @DisplayName("D2 a strong ambition that went dormant or lost no longer counts, a placement still does")
    void forgetsAmbitionThatEnded() {
        for (var end : List.of(DORMANT, LOST)) {
            var steps = List.of(KNOWN, new Step(STRONG_AMBITION, JANUARY), new Step(end, MARCH));

            assertThat(NewEmployerPolicy.judge(history(steps), MARCH.minusDays(1)))
                    .isEqualTo(new Verdict.Counts(JANUARY, Evidence.STRONG_AMBITION));
            assertThat(NewEmployerPolicy.judge(history(steps), YEAR_END)).isEqualTo(NOTHING_YET);
            assertThat(NewEmployerPolicy.judge(history(steps, MAY), YEAR_END))
                    .isEqualTo(new Verdict.Counts(MAY, Evidence.PLACEMENT));
        }
    }

    @Test
    @DisplayName("D2 an ambition that revived counts from its new date")
    void countsRevivedAmbition() {
        var history = history(List.of(
                KNOWN,
                new Step(STRONG_AMBITION, JANUARY),
                new Step(DORMANT, MARCH),
                new Step(IN_CONVERSATION, MARCH),
                new Step(STRONG_AMBITION, MAY)));

        assertThat(NewEmployerPolicy.judge(history, YEAR_END))
                .isEqualTo(new Verdict.Counts(MAY, Evidence.STRONG_AMBITION));
    }

    private static EmployerHistory history(List<Step> steps, LocalDate... placementStarts) {
        return new EmployerHistory(true, steps, List.of(placementStarts));
    }
}
