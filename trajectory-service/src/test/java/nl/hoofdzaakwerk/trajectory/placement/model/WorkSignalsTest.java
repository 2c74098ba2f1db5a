package nl.hoofdzaakwerk.trajectory.placement.model;

import static nl.hoofdzaakwerk.trajectory.placement.model.Given.CHECK_INS;
import static nl.hoofdzaakwerk.trajectory.placement.model.Given.INTERRUPTIONS;
import static nl.hoofdzaakwerk.trajectory.placement.model.Given.NEW_YEAR;
import static nl.hoofdzaakwerk.trajectory.placement.model.Given.RULES;
import static nl.hoofdzaakwerk.trajectory.placement.model.Given.codes;
import static nl.hoofdzaakwerk.trajectory.placement.model.Given.interruption;
import static nl.hoofdzaakwerk.trajectory.placement.model.Given.listOf;
import static nl.hoofdzaakwerk.trajectory.placement.model.Given.paid;
import static nl.hoofdzaakwerk.trajectory.placement.model.Given.placement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.trajectory.policy.model.CheckInTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.ShortJobTerms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkSignalsTest {
    private static final ShortJobTerms SIX_MONTHS = new ShortJobTerms(6, "NHN");

    @ParameterizedTest
    @CsvSource({
        "false, 2023-05-31,",
        "false, 2023-06-01, X5.contract-end-near",
        "false, 2023-07-01, X5.contract-end-near",
        "false, 2023-07-02, X5.contract-end-passed",
        "true, 2023-06-01, A8.first-step-ending",
        "true, 2023-07-02, X5.contract-end-passed"
    })
    @DisplayName("X5 A8 the end of a contract is seen coming, a first step by its name")
    void contractEnd(boolean firstStep, LocalDate today, String code) {
        Work work = new Work(
                PlacementKind.PAID,
                new HoursPerWeek(16),
                NEW_YEAR,
                Optional.of(LocalDate.of(2023, 7, 1)),
                firstStep,
                false);

        assertThat(ContractEndPolicy.signal(work, today, RULES.contractEnds()).map(Remark::code))
                .isEqualTo(Optional.ofNullable(code));
    }

    @Test
    @DisplayName("A9 of unpaid work the limit is signalled, not the end of a contract")
    void unpaid() {
        Work work = new Work(
                PlacementKind.UNPAID,
                new HoursPerWeek(16),
                NEW_YEAR,
                Optional.of(LocalDate.of(2023, 3, 31)),
                false,
                true);
        Placement placement = placement(work);
        placement.checkedIn(LocalDate.of(2023, 6, 1), new NextStep("Bellen", LocalDate.of(2023, 6, 1)));

        assertThat(said(placement, LocalDate.of(2023, 2, 28))).isEmpty();
        assertThat(said(placement, LocalDate.of(2023, 3, 1))).containsExactly("A9.limit-near");
        assertThat(said(placement, LocalDate.of(2023, 3, 31))).containsExactly("A9.limit-reached");
    }

    @ParameterizedTest
    @CsvSource({"2023-02-12,", "2023-02-13, A7.interruption-too-long"})
    @DisplayName("A7 an interruption of more than six weeks is signalled")
    void longInterruption(LocalDate today, String code) {
        assertThat(InterruptionPolicy.signal(Optional.of(Period.of(NEW_YEAR, null)), today, INTERRUPTIONS)
                        .map(Remark::code))
                .isEqualTo(Optional.ofNullable(code));
        assertThat(InterruptionPolicy.signal(Optional.empty(), today, INTERRUPTIONS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 1, 2023-01-08",
        "2022-12-01, 1, 2023-01-08",
        "2023-01-08, 1, 2023-01-08",
        "2023-01-09, 4, 2023-01-29",
        "2023-01-30, 13, 2023-04-02",
        "2023-04-03, 26, 2023-07-02",
        "2023-07-02, 26, 2023-07-02",
        "2023-07-03, 52, 2023-12-31",
        "2024-01-01, 78, 2024-06-30"
    })
    @DisplayName(
            "A5 P6 talks are planned after 1, 4, 13 and 26 weeks, then every half year; what is past is not made up for")
    void planned(LocalDate recordedOn, int week, LocalDate day) {
        assertThat(FollowAlongPolicy.first(NEW_YEAR, recordedOn, CHECK_INS))
                .isEqualTo(new FollowAlongPolicy.Planned(week, day));
    }

    @ParameterizedTest
    @CsvSource({"2023-01-01, 1", "2023-01-02, 4", "2023-01-22, 4", "2023-01-23, 13", "2023-02-01, 13"})
    @DisplayName("A5 a talk held up to six days early is the planned one")
    void next(LocalDate heldOn, int week) {
        assertThat(FollowAlongPolicy.next(NEW_YEAR, heldOn, CHECK_INS).week()).isEqualTo(week);
    }

    @Test
    @DisplayName("P6 the planned talk is the next step; work that has ended has none")
    void nextStep() {
        assertThat(FollowAlongPolicy.first(NEW_YEAR, NEW_YEAR, CHECK_INS).toNextStep())
                .isEqualTo(new NextStep("Nazorggesprek na 1 week werk", LocalDate.of(2023, 1, 8)));
        assertThat(FollowAlongPolicy.next(NEW_YEAR, NEW_YEAR.plusDays(5), CHECK_INS)
                        .toNextStep())
                .isEqualTo(new NextStep("Nazorggesprek na 4 weken werk", LocalDate.of(2023, 1, 29)));
        Placement placement = placement(paid(16, NEW_YEAR));
        NextStep call = new NextStep("Bellen", LocalDate.of(2023, 2, 1));
        placement.replaceNextStep(call);
        assertThat(placement.nextStep()).contains(call);
        placement.checkedIn(LocalDate.of(2023, 1, 29), new NextStep("Langsgaan", LocalDate.of(2023, 1, 29)));
        assertThat(placement.checkInDue()).contains(LocalDate.of(2023, 1, 29));
        placement.end(Ending.of(LocalDate.of(2023, 1, 20), PlacementEndReason.MOVED));
        assertThatThrownBy(() -> placement.replaceNextStep(call)).isInstanceOf(IllegalStateException.class);
        assertThat(codes(NextStepPolicy.judge(true))).isEmpty();
        assertThat(codes(NextStepPolicy.judge(false))).containsExactly("P6.ended-work-has-no-next-step");
    }

    @ParameterizedTest
    @CsvSource({"2023-01-15,", "2023-01-16, A5.no-follow-along"})
    @DisplayName("A5 a planned talk that was not held within a week is signalled")
    void noFollowAlong(LocalDate today, String code) {
        assertThat(said(placement(paid(16, NEW_YEAR)), today)).isEqualTo(listOf(code));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01,,",
        "2022-12-31,, A5.check-in-before-start",
        "2023-02-01,,",
        "2023-02-02,, A5.check-in-in-future",
        "2023-01-10, 2023-01-20, A5.check-in-after-end"
    })
    @DisplayName("A5 a talk is recorded when it was held, while the work goes on")
    void checkInOrder(LocalDate heldOn, LocalDate lastDay, String code) {
        assertThat(codes(FollowAlongPolicy.judge(heldOn, Period.of(NEW_YEAR, lastDay), LocalDate.of(2023, 2, 1))))
                .isEqualTo(listOf(code));
    }

    @Test
    @DisplayName("A5 talks are planned at least once, and again after that")
    void checkInTerms() {
        assertThatThrownBy(() -> new CheckInTerms(List.of(), 26, 7, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CheckInTerms(List.of(1), 0, 7, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThat(FollowAlongPolicy.first(NEW_YEAR, NEW_YEAR, new CheckInTerms(List.of(2), 1, 7, "x"))
                        .week())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("A5 A7 all that holds of one piece of work is signalled together")
    void together() {
        Placement placement = placement(paid(16, NEW_YEAR));
        placement.interrupt(interruption(InterruptionKind.SEASON, NEW_YEAR.plusDays(1), null));

        assertThat(said(placement, LocalDate.of(2023, 6, 1)))
                .containsExactly("A7.interruption-too-long", "A5.no-follow-along");
    }

    @Test
    @DisplayName("X5 a lost job is signalled until paid work goes on or came after it")
    void searchReopened() {
        Placement lost = ended(placement(paid(16, NEW_YEAR)), PlacementEndReason.DISMISSED);
        Placement left = ended(placement(paid(16, NEW_YEAR)), PlacementEndReason.EDUCATION);
        Placement open = placement(paid(16, LocalDate.of(2023, 2, 1)));
        Placement after = ended(
                placement(paid(16, LocalDate.of(2023, 2, 1)), Optional.of(lost.id())), PlacementEndReason.DISMISSED);
        Work trial = new Work(
                PlacementKind.TRIAL, new HoursPerWeek(16), LocalDate.of(2023, 2, 1), Optional.empty(), false, true);
        Placement trialAfter = placement(trial, Optional.of(lost.id()));

        assertThat(JobLossPolicy.signal(lost, List.of(lost)).map(Remark::code)).contains("X5.search-reopened");
        assertThat(JobLossPolicy.signal(lost, List.of(lost, trialAfter))).isPresent();
        assertThat(JobLossPolicy.signal(lost, List.of(lost, open))).isEmpty();
        assertThat(JobLossPolicy.signal(lost, List.of(lost, after))).isEmpty();
        assertThat(JobLossPolicy.signal(after, List.of(lost, after))).isPresent();
        assertThat(JobLossPolicy.signal(left, List.of(left))).isEmpty();
        assertThat(JobLossPolicy.signal(open, List.of(left))).isEmpty();
        Placement trialEnded = ended(placement(trial), PlacementEndReason.DISMISSED);
        assertThat(JobLossPolicy.signal(trialEnded, List.of(trialEnded))).isEmpty();
        assertThat(WorkSignals.of(lost, List.of(lost), RULES, LocalDate.of(2023, 6, 1)))
                .extracting(Remark::code)
                .containsExactly("X5.search-reopened");
    }

    @Test
    @DisplayName("X5 jobs form a chain with the days between them")
    void chain() {
        Placement first = ended(placement(paid(16, NEW_YEAR)), PlacementEndReason.DISMISSED);
        Placement second = placement(paid(20, LocalDate.of(2023, 2, 11)), Optional.of(first.id()));
        Placement third = placement(paid(8, LocalDate.of(2023, 3, 1)), Optional.of(second.id()));
        Placement nextDay = placement(paid(8, LocalDate.of(2023, 4, 1)), Optional.of(first.id()));

        var links = JobChain.of(List.of(third, second, first)).links();

        assertThat(links).extracting(JobChain.Link::placement).containsExactly(first, second, third);
        assertThat(links)
                .extracting(JobChain.Link::daysBetween)
                .containsExactly(OptionalLong.empty(), OptionalLong.of(10), OptionalLong.empty());
        assertThat(JobChain.of(List.of(first, nextDay)).links().getLast().daysBetween())
                .hasValue(59);
        assertThat(JobChain.before(LocalDate.of(2023, 2, 1), List.of(first, second)))
                .contains(first.id());
        assertThat(JobChain.before(LocalDate.of(2023, 1, 31), List.of(first, second)))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "P8 each placement is work experience: it stays in the chain, with its kind, hours and days, when it ends")
    void workExperience() {
        Placement trial = ended(placement(paid(16, NEW_YEAR)), PlacementEndReason.CONTRACT_ENDED);
        Placement job = placement(paid(24, LocalDate.of(2023, 3, 1)), Optional.of(trial.id()));

        assertThat(JobChain.of(List.of(job, trial)).links())
                .extracting(
                        link -> link.placement().work().start(),
                        link -> link.placement().work().hours().value())
                .containsExactly(tuple(NEW_YEAR, 16), tuple(LocalDate.of(2023, 3, 1), 24));
    }

    @Test
    @DisplayName("X5 work that begins while the work before still goes on, or the next day, has no days between")
    void noDaysBetween() {
        Placement first = ended(placement(paid(16, NEW_YEAR)), PlacementEndReason.OTHER_JOB);
        Placement overlapping = placement(paid(20, LocalDate.of(2023, 1, 20)), Optional.of(first.id()));
        Placement nextDay = placement(paid(20, LocalDate.of(2023, 2, 1)), Optional.of(first.id()));

        assertThat(JobChain.of(List.of(first, overlapping)).links().getLast().daysBetween())
                .hasValue(0);
        assertThat(JobChain.of(List.of(first, nextDay)).links().getLast().daysBetween())
                .hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "DISMISSED, EMPLOYER, true",
        "DISMISSED, CANDIDATE, false",
        "RESIGNED, EMPLOYER, false",
        "RESIGNED, TOGETHER, true",
        "EDUCATION, BY_ITSELF, false",
        "CONTRACT_ENDED, BY_ITSELF, true",
        "SICK, EMPLOYER, true",
        "DISMISSED,, true"
    })
    @DisplayName("X5 who ended work fits why it ended")
    void endedBy(PlacementEndReason reason, EndedBy by, boolean fits) {
        Ending ending = new Ending(NEW_YEAR, reason, Optional.ofNullable(by), Optional.of(true));

        assertThat(codes(JobLossPolicy.judge(ending)))
                .isEqualTo(fits ? List.of() : List.of("X5.ended-by-does-not-fit"));
    }

    @ParameterizedTest
    @CsvSource({
        "CONTRACT_ENDED, true",
        "DISMISSED, true",
        "DISMISSED_IN_TRIAL_PERIOD, true",
        "REORGANISATION, true",
        "RESIGNED, true",
        "SICK, true",
        "OTHER_JOB, false",
        "EDUCATION, false",
        "MOVED, true",
        "RETIRED, false",
        "STEP_COMPLETED, false",
        "TRAJECTORY_ENDED, false",
        "OTHER, true"
    })
    @DisplayName("X5 which ends are the loss of a job")
    void isLoss(PlacementEndReason reason, boolean loss) {
        assertThat(reason.isLoss()).isEqualTo(loss);
        assertThat(reason.withoutHealth())
                .isEqualTo(reason == PlacementEndReason.SICK ? PlacementEndReason.OTHER : reason);
    }

    @Test
    @DisplayName("X5 the work before began earlier")
    void previous() {
        assertThat(codes(JobLossPolicy.judgePrevious(NEW_YEAR, NEW_YEAR))).containsExactly("X5.previous-not-earlier");
        assertThat(codes(JobLossPolicy.judgePrevious(NEW_YEAR, NEW_YEAR.minusDays(1))))
                .isEmpty();
    }

    @Test
    @DisplayName("E6 a match leads to work once")
    void matchOnce() {
        assertThat(codes(MatchedWorkPolicy.judge(false))).isEmpty();
        assertThat(codes(MatchedWorkPolicy.judge(true))).containsExactly("E6.match-already-placed");
    }

    @Test
    @DisplayName("A8 a trajectory does not end in paid work while that is a first step only")
    void trajectoryGoesOn() {
        Work firstStep = new Work(
                PlacementKind.PAID, new HoursPerWeek(16), NEW_YEAR, Optional.of(NEW_YEAR.plusMonths(2)), true, false);

        assertThat(codes(ShortJobPolicy.judgeTrajectoryEnd(EndReason.PAID_WORK, List.of(firstStep), SIX_MONTHS)))
                .containsExactly("A8.trajectory-must-go-on");
        assertThat(codes(ShortJobPolicy.judgeTrajectoryEnd(EndReason.MOVED, List.of(firstStep), SIX_MONTHS)))
                .isEmpty();
        assertThat(codes(ShortJobPolicy.judgeTrajectoryEnd(EndReason.PAID_WORK, List.of(), SIX_MONTHS)))
                .isEmpty();
        assertThat(codes(ShortJobPolicy.judgeTrajectoryEnd(
                        EndReason.PAID_WORK, List.of(firstStep, paid(16, NEW_YEAR)), SIX_MONTHS)))
                .isEmpty();
    }

    private static Placement ended(Placement placement, PlacementEndReason reason) {
        placement.end(Ending.of(LocalDate.of(2023, 1, 31), reason));
        return placement;
    }

    private static List<String> said(Placement placement, LocalDate today) {
        return WorkSignals.of(placement, List.of(placement), RULES, today).stream()
                .map(Remark::code)
                .toList();
    }
}
