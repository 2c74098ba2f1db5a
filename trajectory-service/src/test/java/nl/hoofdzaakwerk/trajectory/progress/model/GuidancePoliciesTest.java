package nl.hoofdzaakwerk.trajectory.progress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GuidancePoliciesTest {
    private static final LocalDate START = LocalDate.of(2023, 1, 2);
    private static final StallTerms STALL = new StallTerms(30, 201, 28, "national default");
    private static final DurationTerms DURATION = new DurationTerms(36, 24, 60, "HR");

    @ParameterizedTest
    @CsvSource({
        "28,",
        "29,X4.no-client-contact",
        "30,X4.no-client-contact",
        "31,X4.no-client-contact X4.no-employer-contact",
        "201,X4.no-client-contact X4.no-employer-contact",
        "202,X4.no-client-contact X4.no-employer-contact X4.long-without-job"
    })
    @DisplayName("X4 in search, what stands still is signalled the day after its limit")
    void searching(int days, String codes) {
        var facts = new StallPolicy.Facts(TrajectoryState.RUNNING, START, Optional.empty(), Optional.empty());

        assertThat(codes(StallPolicy.signals(facts, START.plusDays(days), STALL)))
                .isEqualTo(codes == null ? List.of() : List.of(codes.split(" ")));
    }

    @Test
    @DisplayName("X4 contact starts the count anew, and says how many days it is")
    void contact() {
        var facts = new StallPolicy.Facts(
                TrajectoryState.RUNNING, START, Optional.of(START.plusDays(40)), Optional.of(START.plusDays(50)));

        assertThat(StallPolicy.signals(facts, START.plusDays(78), STALL)).isEmpty();
        assertThat(StallPolicy.signals(facts, START.plusDays(79), STALL))
                .extracting(Remark::code, Remark::arguments)
                .containsExactly(tuple("X4.no-client-contact", List.of(29L)));
    }

    @ParameterizedTest
    @EnumSource(
            value = TrajectoryState.class,
            names = {"PLACED", "SUSTAINED", "ENDED"})
    @DisplayName("X4 out of search nothing stands still here: work signals itself, and what ended is done")
    void outOfSearch(TrajectoryState state) {
        var facts = new StallPolicy.Facts(state, START, Optional.empty(), Optional.empty());

        assertThat(StallPolicy.signals(facts, START.plusYears(3), STALL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EPA,2025-11-02,",
        "EPA,2025-11-03,A11.limit-near",
        "EPA,2026-01-01,A11.limit-near",
        "EPA,2026-01-02,A11.limit-reached",
        "CMD,2024-11-02,",
        "CMD,2024-11-03,A11.limit-near",
        "CMD,2025-01-02,A11.limit-reached"
    })
    @DisplayName("A11 36 months for EPA and 24 for CMD: signalled sixty days before, and from the limit on")
    void duration(TargetGroup group, LocalDate today, String code) {
        assertThat(DurationPolicy.signal(group, START, today, DURATION).map(Remark::code))
                .isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @EnumSource(BenefitKind.class)
    @DisplayName("A12 job retention is for who has work; every other method is for everybody")
    void jobRetention(BenefitKind benefit) {
        assertThat(codes(JobRetentionPolicy.judge(Method.JOB_RETENTION, benefit, () -> false)))
                .isEqualTo(benefit == BenefitKind.EMPLOYED ? List.of() : List.of("A12.no-work-to-keep"));
        assertThat(codes(JobRetentionPolicy.judge(Method.JOB_RETENTION, benefit, () -> true)))
                .isEmpty();
        assertThat(codes(JobRetentionPolicy.judge(Method.IPS, benefit, () -> false)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REINTEGRATION,WW,false,",
        "REINTEGRATION,WW,true,A12.work-to-keep",
        "REINTEGRATION,EMPLOYED,false,A12.work-to-keep",
        "JOB_RETENTION,EMPLOYED,true,",
        "IPS,EMPLOYED,true,",
        "IPS_LIGHT,EMPLOYED,true,",
        "JOB_COACHING,EMPLOYED,true,"
    })
    @DisplayName("A12 who works is helped to keep that work: another method is remarked on, never blocked")
    void workToKeep(Method method, BenefitKind benefit, boolean hasJob, String code) {
        assertThat(JobRetentionPolicy.adviseMethod(method, benefit, () -> hasJob)
                        .map(Remark::code))
                .isEqualTo(Optional.ofNullable(code));
        if (method != Method.JOB_RETENTION) {
            assertThat(codes(JobRetentionPolicy.judge(method, benefit, () -> hasJob)))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("A12 training before there is work is remarked on")
    void placeThenTrain() {
        assertThat(JobRetentionPolicy.adviseTraining(ContactKind.TRAINING, TrajectoryState.RUNNING)
                        .map(Remark::code))
                .contains("A12.place-then-train");
        assertThat(JobRetentionPolicy.adviseTraining(ContactKind.TRAINING, TrajectoryState.PLACED))
                .isEmpty();
        assertThat(JobRetentionPolicy.adviseTraining(ContactKind.CLIENT, TrajectoryState.RUNNING))
                .isEmpty();
    }

    @Test
    @DisplayName("A15 only another coach of the organisation takes over or stands in, while the trajectory is open")
    void handOver() {
        assertThat(codes(GuidancePolicy.judgeOther(TrajectoryState.PLACED, "anna", "bert", true)))
                .isEmpty();
        assertThat(codes(GuidancePolicy.judgeOther(TrajectoryState.ENDED, "anna", "anna", false)))
                .containsExactly("A15.trajectory-ended", "A15.guides-already", "A15.no-coach-here");
        assertThat(codes(GuidancePolicy.judgeCaseload("anna", "anna"))).containsExactly("A15.guides-already");
        assertThat(codes(GuidancePolicy.judgeCaseload("anna", "bert"))).isEmpty();
        assertThat(codes(GuidancePolicy.judgeOwn(true, "/from"))).isEmpty();
        assertThat(GuidancePolicy.judgeOwn(false, "/from"))
                .isEqualTo(Ruling.refused("/from", Remark.of("A15", "A15.not-your-caseload", "HR, NHN")));
    }

    @ParameterizedTest
    @CsvSource({"anna,true", "bert,true", "carla,false"})
    @DisplayName("A15 what a coach guides or looks after for a colleague is the own")
    void own(String user, boolean own) {
        assertThat(new Guided("anna", Optional.of("bert"), TrajectoryState.RUNNING).isBy(user))
                .isEqualTo(own);
        assertThat(new Guided("anna", Optional.empty(), TrajectoryState.RUNNING).isBy(user))
                .isEqualTo(user.equals("anna"));
    }

    @Test
    @DisplayName("X4 a search looks for what stands still by the same limits")
    void bounds() {
        assertThat(StallBounds.of(Optional.empty(), STALL, LocalDate.of(2023, 8, 1)))
                .isEqualTo(new StallBounds(
                        Optional.empty(),
                        LocalDate.of(2023, 7, 4),
                        LocalDate.of(2023, 7, 2),
                        LocalDate.of(2023, 1, 12)));
    }

    @ParameterizedTest
    @CsvSource({
        "12,1.00,LIGHT",
        "13,1.00,FULL",
        "20,1.00,FULL",
        "21,1.00,OVER",
        "10,0.50,FULL",
        "11,0.50,OVER",
        "6,0.50,LIGHT"
    })
    @DisplayName("P9 a caseload's band counts per full time")
    void bands(int open, BigDecimal fte, Caseload.Band band) {
        assertThat(new Caseload("anna", open - 2, 1, 1, 0, 0).band(fte, new Caseload.Terms(12, 20)))
                .isEqualTo(band);
    }

    @Test
    @DisplayName("A17 contact is recorded when it was, within the trajectory")
    void contacts() {
        assertThat(codes(ContactPolicy.judge(START, Optional.empty(), START, START)))
                .isEmpty();
        assertThat(codes(ContactPolicy.judge(START, Optional.empty(), START.minusDays(1), START)))
                .containsExactly("A17.contact-before-start");
        assertThat(codes(ContactPolicy.judge(START, Optional.empty(), START.plusDays(1), START)))
                .containsExactly("A17.contact-in-future");
        Optional<LocalDate> end = Optional.of(START.plusDays(5));
        assertThat(codes(ContactPolicy.judge(START, end, START.plusDays(5), START.plusDays(9))))
                .isEmpty();
        assertThat(codes(ContactPolicy.judge(START, end, START.plusDays(6), START.plusDays(9))))
                .containsExactly("A17.contact-after-end");
    }

    private static List<String> codes(List<Remark> remarks) {
        return remarks.stream().map(Remark::code).toList();
    }

    private static List<String> codes(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Allowed() -> List.of();
            case Ruling.Refused(List<Ruling.Refusal> reasons) ->
                reasons.stream().map(reason -> reason.remark().code()).toList();
        };
    }
}
