package nl.hoofdzaakwerk.trajectory.placement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import nl.hoofdzaakwerk.trajectory.policy.model.ShortJobTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.SustainableTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.UnpaidWorkTerms;
import nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryLifeCycle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkPolicyTest {
    private static final SustainableTerms TWELVE_HOURS_SIX_MONTHS = new SustainableTerms(12, 6, "HR");
    private static final ShortJobTerms SIX_MONTHS = new ShortJobTerms(6, "NHN");
    private static final UnpaidWorkTerms ONE_YEAR = new UnpaidWorkTerms(1, 12, 30, "HR");
    private static final UnpaidWorkTerms TWICE_THREE_MONTHS = new UnpaidWorkTerms(2, 3, 30, "NHN");
    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "PAID, 12, 2023-01-01, 2023-06-30",
        "TEMPORARY, 40, 2023-01-01, 2023-06-30",
        "PAID, 12, 2023-08-31, 2024-02-28",
        "PAID, 11, 2023-01-01,",
        "UNPAID, 24, 2023-01-01,",
        "TRIAL, 24, 2023-01-01,"
    })
    @DisplayName("A7 paid work of 12 hours completes six months on a derived day; less or unpaid work never does")
    void completesOn(PlacementKind kind, int hours, LocalDate start, LocalDate expected) {
        WorkHistory history =
                new WorkHistory(List.of(new WorkHistory.HoursFrom(start, hours)), List.of(), Optional.empty());

        assertThat(SustainabilityPolicy.completesOn(kind, history, TWELVE_HOURS_SIX_MONTHS))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    @DisplayName("A7 a placement becomes sustainable once, on the derived day")
    void sustainsOnce() {
        Placement placement = placement(work(PlacementKind.PAID, 24, null));

        assertThat(placement.sustainIfDue(LocalDate.of(2023, 6, 29))).isFalse();
        assertThat(placement.sustainIfDue(LocalDate.of(2023, 9, 1))).isTrue();
        assertThat(placement.sustainIfDue(LocalDate.of(2023, 9, 2))).isFalse();
        assertThat(placement.sustainedOn()).contains(LocalDate.of(2023, 6, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "PAID, 2023-06-29, false, A8.too-short",
        "PAID, 2023-06-29, true,",
        "PAID, 2023-06-30, false,",
        "PAID,, false,",
        "TEMPORARY,, false, A8.too-short",
        "TEMPORARY, 2023-06-30, false,",
        "UNPAID, 2023-02-01, false,"
    })
    @DisplayName("A8 a job under six months counts only as a first step named in the treatment plan")
    void shortJob(PlacementKind kind, LocalDate end, boolean firstStep, String code) {
        Work work = new Work(kind, new HoursPerWeek(16), NEW_YEAR, Optional.ofNullable(end), firstStep, true);

        assertThat(codes(ShortJobPolicy.judge(work, SIX_MONTHS))).isEqualTo(listOf(code));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 0, 2023-03-31,",
        "true, 1, 2023-03-31,",
        "true, 1,,",
        "false, 0, 2023-03-31, A9.no-step-to-paid-work",
        "true, 2, 2023-03-31, A9.too-many-periods",
        "true, 0, 2023-04-01, A9.too-long"
    })
    @DisplayName("A9 Noord-Holland Noord: unpaid work is a step to paid work, at most twice three months")
    void unpaidTwiceThreeMonths(boolean step, int earlier, LocalDate end, String code) {
        Work work =
                new Work(PlacementKind.UNPAID, new HoursPerWeek(16), NEW_YEAR, Optional.ofNullable(end), false, step);

        assertThat(codes(UnpaidWorkPolicy.judge(work, earlier, TWICE_THREE_MONTHS)))
                .isEqualTo(listOf(code));
    }

    @Test
    @DisplayName("A9 Holland Rijnland: unpaid work lasts at most a year, once")
    void unpaidOneYear() {
        Work year = work(PlacementKind.UNPAID, 16, LocalDate.of(2023, 12, 31));
        Work dayMore = work(PlacementKind.TRIAL, 16, LocalDate.of(2024, 1, 1));

        assertThat(codes(UnpaidWorkPolicy.judge(year, 0, ONE_YEAR))).isEmpty();
        assertThat(codes(UnpaidWorkPolicy.judge(dayMore, 1, ONE_YEAR)))
                .containsExactly("A9.too-many-periods", "A9.too-long");
    }

    @Test
    @DisplayName("A9 paid work has no such limit")
    void paidWorkUnlimited() {
        assertThat(codes(UnpaidWorkPolicy.judge(work(PlacementKind.PAID, 16, null), 5, ONE_YEAR)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-28,",
        "2023-03-01, A9.limit-near",
        "2023-03-30, A9.limit-near",
        "2023-03-31, A9.limit-reached",
        "2023-05-01, A9.limit-reached"
    })
    @DisplayName("A9 the limit is signalled 30 days before, and when it is reached")
    void signal(LocalDate today, String code) {
        assertThat(UnpaidWorkPolicy.signal(NEW_YEAR, today, TWICE_THREE_MONTHS).map(Remark::code))
                .isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2023-01-01,",
        "true, 2022-12-31, A5.placement-before-trajectory",
        "true, 2023-08-01,",
        "true, 2023-08-02, A5.placement-too-far-ahead",
        "false, 2023-01-01, A5.trajectory-already-ended"
    })
    @DisplayName("A5 work starts within an open trajectory")
    void startOrder(boolean open, LocalDate start, String code) {
        assertThat(codes(PlacementOrderPolicy.judgeStart(open, NEW_YEAR, start, LocalDate.of(2023, 2, 1))))
                .isEqualTo(listOf(code));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2023-01-01,",
        "true, 2022-12-31, A5.placement-end-before-start",
        "true, 2023-02-02, A5.end-in-future",
        "false, 2023-01-15, A5.placement-already-ended"
    })
    @DisplayName("A5 work ends once, after it began, and when it has happened")
    void endOrder(boolean open, LocalDate end, String code) {
        assertThat(codes(PlacementOrderPolicy.judgeEnd(open, NEW_YEAR, end, LocalDate.of(2023, 2, 1))))
                .isEqualTo(listOf(code));
    }

    @Test
    @DisplayName("A7 A9 only open, paid work makes a trajectory placed; unpaid work is a step")
    void openWork() {
        Placement unpaid = placement(work(PlacementKind.UNPAID, 16, null));
        Placement paid = placement(work(PlacementKind.PAID, 16, null));
        Placement ended = placement(work(PlacementKind.PAID, 16, null));
        ended.end(Ending.of(LocalDate.of(2023, 2, 1), PlacementEndReason.DISMISSED));

        assertThat(OpenWork.of(List.of(unpaid, ended))).isEqualTo(TrajectoryLifeCycle.Work.NONE);
        assertThat(OpenWork.of(List.of(unpaid, paid))).isEqualTo(TrajectoryLifeCycle.Work.OPEN);
        paid.sustainIfDue(LocalDate.of(2023, 6, 30));
        assertThat(OpenWork.of(List.of(unpaid, paid, ended))).isEqualTo(TrajectoryLifeCycle.Work.SUSTAINABLE);
    }

    private static Work work(PlacementKind kind, int hours, LocalDate end) {
        return new Work(kind, new HoursPerWeek(hours), NEW_YEAR, Optional.ofNullable(end), false, true);
    }

    private static Placement placement(Work work) {
        Placement placement = Given.placement(work);
        placement.rederive(TWELVE_HOURS_SIX_MONTHS, Given.INTERRUPTIONS, NEW_YEAR);
        return placement;
    }

    private static List<String> listOf(String code) {
        return code == null ? List.of() : List.of(code);
    }

    private static List<String> codes(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Allowed() -> List.of();
            case Ruling.Refused(var reasons) ->
                reasons.stream().map(reason -> reason.remark().code()).toList();
        };
    }
}
