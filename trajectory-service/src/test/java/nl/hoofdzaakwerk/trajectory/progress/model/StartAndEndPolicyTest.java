package nl.hoofdzaakwerk.trajectory.progress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.trajectory.intake.model.CareSetting;
import nl.hoofdzaakwerk.trajectory.intake.model.ReferrerKind;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeDecision;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeFacts;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopePolicy;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StartAndEndPolicyTest {
    private static final LocalDate BORN = LocalDate.of(1990, 5, 17);
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    @Test
    @DisplayName("A1 A2 A5 a start names all that is in the way, not only the first")
    void allReasons() {
        Ruling ruling = StartPolicy.judge(new StartPolicy.Request(
                scope(CareSetting.POH_GGZ_ONLY, false, ReferrerKind.GGZ), true, BORN, TODAY.plusMonths(4), TODAY));

        assertThat(codes(ruling))
                .containsExactly(
                        "A1.only-poh-ggz",
                        "A2.cannot-or-does-not-want-to-work",
                        "A5.already-in-trajectory",
                        "A5.start-too-far-ahead");
    }

    @Test
    @DisplayName("A4 no trajectory starts while a GGZ institution has yet to confirm")
    void unconfirmed() {
        Ruling ruling = StartPolicy.judge(new StartPolicy.Request(
                scope(CareSetting.GGZ_BASIC, true, ReferrerKind.UWV), false, BORN, TODAY, TODAY));

        assertThat(codes(ruling)).containsExactly("A4.not-confirmed-by-ggz");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-01,",
        "2023-06-02, A5.start-too-far-ahead",
        "2019-01-01,",
        "1990-05-17,",
        "1990-05-16, A5.start-before-birth"
    })
    @DisplayName("A5 a start may lie in the past and up to three months ahead")
    void startDate(LocalDate start, String code) {
        Ruling ruling = StartPolicy.judge(new StartPolicy.Request(
                scope(CareSetting.GGZ_BASIC, true, ReferrerKind.GGZ), false, BORN, start, TODAY));

        assertThat(codes(ruling)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "RUNNING, 2023-03-01,",
        "RUNNING, 2023-03-02, A5.end-in-future",
        "RUNNING, 2022-12-31, A5.end-before-start",
        "PLACED, 2023-01-31, A5.end-before-placement",
        "SUSTAINED, 2023-02-01,",
        "ENDED, 2023-03-01, A5.trajectory-already-ended"
    })
    @DisplayName("A5 an end is recorded once, when it has happened, and not before what it ends")
    void end(TrajectoryState state, LocalDate end, String code) {
        LocalDate start = LocalDate.of(2023, 1, 1);
        LocalDate placementStart = state == TrajectoryState.RUNNING ? start : LocalDate.of(2023, 2, 1);

        Ruling ruling = EndPolicy.judge(state, start, placementStart, end, TODAY);

        assertThat(codes(ruling)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A6 EPA is advised IPS, CMD another offer; the usual choice gets no advice")
    void advice(Method method) {
        boolean ips = method == Method.IPS;

        assertThat(MethodAdvicePolicy.advise(TargetGroup.EPA, method).map(Remark::code))
                .isEqualTo(ips ? Optional.empty() : Optional.of("A6.epa-mostly-ips"));
        assertThat(MethodAdvicePolicy.advise(TargetGroup.CMD, method).map(Remark::code))
                .isEqualTo(ips ? Optional.of("A6.cmd-mostly-other") : Optional.empty());
    }

    private static ScopeDecision scope(CareSetting care, boolean wants, ReferrerKind referrer) {
        return ScopePolicy.decide(new ScopeFacts(Optional.of(care), wants, BenefitKind.WW, referrer));
    }

    private static List<String> codes(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Allowed() -> List.of();
            case Ruling.Refused(var reasons) ->
                reasons.stream().map(reason -> reason.remark().code()).toList();
        };
    }
}
