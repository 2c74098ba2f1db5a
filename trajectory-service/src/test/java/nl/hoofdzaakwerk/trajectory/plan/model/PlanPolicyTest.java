package nl.hoofdzaakwerk.trajectory.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    @DisplayName("P10 a plan needs open guidance and no open plan of its kind; all reasons come at once")
    void newPlan() {
        assertThat(codes(judge(PlanKind.REINTEGRATION, false, true, false))).isEmpty();
        assertThat(codes(judge(PlanKind.REINTEGRATION, true, false, true)))
                .containsExactly("P10.no-plan-without-guidance", "P10.plan-already-open");
    }

    @Test
    @DisplayName("A18 only the treating side records a treatment plan")
    void treatmentPlan() {
        assertThat(codes(judge(PlanKind.TREATMENT, true, true, false))).isEmpty();
        assertThat(codes(judge(PlanKind.TREATMENT, false, true, false)))
                .containsExactly("A18.treatment-plan-elsewhere");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2026-03-11, ''",
        "2026-03-11, 2026-03-12, A18.in-future",
        "2026-03-10, 2026-03-10, A18.review-not-later",
        "2026-02-28, 2026-04-01, A18.before-agreement",
        "2026-03-01, 2026-04-01, ''"
    })
    @DisplayName("A18 a review lies between the agreement of 1 March and today, and the next one after it")
    void review(LocalDate reviewedOn, LocalDate reviewDate, String expected) {
        Ruling ruling = PlanPolicy.judgeReview(LocalDate.of(2026, 3, 1), reviewedOn, reviewDate, TODAY);

        assertThat(String.join(",", codes(ruling))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, ''", "2026-03-10, ''", "2026-02-28, A18.before-agreement", "2026-03-11, A18.in-future"})
    @DisplayName("P10 a plan is closed between its agreement and today")
    void closing(LocalDate closedOn, String expected) {
        Ruling ruling = PlanPolicy.judgeClosing(LocalDate.of(2026, 3, 1), closedOn, TODAY);

        assertThat(String.join(",", codes(ruling))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"false, false, ''", "false, true, ''", "true, true, ''", "true, false, P10.open-plan-at-end"})
    @DisplayName("P10 guidance ends only without open plans, or with them closed along")
    void end(boolean hasOpenPlan, boolean closes, String expected) {
        assertThat(String.join(",", codes(PlanPolicy.judgeEnd(hasOpenPlan, closes))))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("A18 plans go together when both were laid side by side after each was last agreed")
    void alignment() {
        assertThat(alignment(1, 5, 5).isAligned()).isTrue();
        assertThat(alignment(5, 1, 5).isAligned()).isTrue();
        assertThat(alignment(6, 1, 5).isAligned()).isFalse();
        assertThat(alignment(1, 6, 5).isAligned()).isFalse();
        assertThat(new Alignment(Optional.empty(), day(1), day(5)).isAligned()).isFalse();
        assertThat(new Alignment(Optional.of(treatment(1)), day(1), Optional.empty()).isAligned())
                .isFalse();
    }

    @Test
    @DisplayName("A18 laying side by side takes both plans, and a day on which both held")
    void aligning() {
        assertThat(codes(PlanPolicy.judgeAlignment(
                        new Alignment(Optional.empty(), day(1), Optional.empty()), LocalDate.of(2026, 3, 5), TODAY)))
                .containsExactly("A18.alignment-needs-both");
        assertThat(codes(PlanPolicy.judgeAlignment(alignment(4, 5, 5), LocalDate.of(2026, 3, 4), TODAY)))
                .containsExactly("A18.before-agreement");
        assertThat(codes(PlanPolicy.judgeAlignment(alignment(4, 5, 5), LocalDate.of(2026, 3, 5), TODAY)))
                .isEmpty();
    }

    private static Ruling judge(PlanKind kind, boolean treats, boolean guided, boolean hasOpenPlan) {
        return PlanPolicy.judgeNew(
                new PlanPolicy.Request(kind, treats, guided, hasOpenPlan, TODAY, TODAY.plusDays(1), TODAY));
    }

    private static Alignment alignment(int treatment, int reintegration, int aligned) {
        return new Alignment(Optional.of(treatment(treatment)), day(reintegration), day(aligned));
    }

    private static Alignment.TreatmentDates treatment(int day) {
        return new Alignment.TreatmentDates(LocalDate.of(2026, 3, day), LocalDate.of(2026, 6, 1), Optional.empty());
    }

    private static Optional<LocalDate> day(int day) {
        return Optional.of(LocalDate.of(2026, 3, day));
    }

    private static List<String> codes(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Allowed() -> List.of();
            case Ruling.Refused(var reasons) ->
                reasons.stream().map(reason -> reason.remark().code()).toList();
        };
    }
}
