package nl.hoofdzaakwerk.trajectory.region.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import nl.hoofdzaakwerk.trajectory.region.model.IntakeRoutePolicy.Open;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IntakeRoutePolicyTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 6, 30);
    private static final Open ENDING = new Open(FIRST, Optional.of(LAST));
    private static final Open ENDLESS = new Open(FIRST, Optional.empty());

    @Test
    @DisplayName("A10 a route is used from its first day up to and including its last")
    void use() {
        assertThat(codes(IntakeRoutePolicy.judgeUse(ENDING, FIRST.minusDays(1))))
                .containsExactly("A10.route-not-open-yet");
        assertThat(IntakeRoutePolicy.judgeUse(ENDING, FIRST)).isEqualTo(Ruling.allowed());
        assertThat(IntakeRoutePolicy.judgeUse(ENDING, LAST)).isEqualTo(Ruling.allowed());
        assertThat(codes(IntakeRoutePolicy.judgeUse(ENDING, LAST.plusDays(1)))).containsExactly("A10.route-closed");
        assertThat(IntakeRoutePolicy.judgeUse(ENDLESS, LAST.plusYears(9))).isEqualTo(Ruling.allowed());
    }

    @Test
    @DisplayName("A10 an intake can shrink to what came by the route, not below; no limit is always possible")
    void intake() {
        assertThat(IntakeRoutePolicy.judgeIntake(ENDLESS, OptionalInt.of(12), 12, LAST))
                .isEqualTo(Ruling.allowed());
        assertThat(codes(IntakeRoutePolicy.judgeIntake(ENDLESS, OptionalInt.of(11), 12, LAST)))
                .containsExactly("A10.intake-below-started");
        assertThat(IntakeRoutePolicy.judgeIntake(ENDLESS, OptionalInt.empty(), 12, LAST))
                .isEqualTo(Ruling.allowed());
        assertThat(codes(IntakeRoutePolicy.judgeIntake(ENDING, OptionalInt.of(35), 0, LAST.plusDays(1))))
                .containsExactly("A10.already-closed");
    }

    @Test
    @DisplayName("A10 a route closes today or later, after its first day, and once")
    void closing() {
        LocalDate today = LocalDate.of(2023, 1, 10);

        assertThat(IntakeRoutePolicy.judgeClosing(ENDLESS, today, today)).isEqualTo(Ruling.allowed());
        assertThat(codes(IntakeRoutePolicy.judgeClosing(ENDLESS, today.minusDays(1), today)))
                .containsExactly("A10.closes-in-past");
        assertThat(codes(IntakeRoutePolicy.judgeClosing(ENDLESS, FIRST, FIRST)))
                .containsExactly("A10.closes-before-it-opens");
        assertThat(IntakeRoutePolicy.judgeClosing(ENDLESS, FIRST.plusDays(1), FIRST))
                .isEqualTo(Ruling.allowed());
        assertThat(IntakeRoutePolicy.judgeClosing(ENDING, LAST.plusDays(30), LAST))
                .isEqualTo(Ruling.allowed());
        assertThat(codes(IntakeRoutePolicy.judgeClosing(ENDING, LAST.plusDays(30), LAST.plusDays(1))))
                .containsExactly("A10.already-closed");
    }

    @Test
    @DisplayName("A10 a route takes as many as it was made for, and refuses when it is full or more than full")
    void room() {
        assertThat(IntakeRoutePolicy.judgeRoom(OptionalInt.empty())).isEqualTo(Ruling.allowed());
        assertThat(IntakeRoutePolicy.judgeRoom(OptionalInt.of(1))).isEqualTo(Ruling.allowed());
        assertThat(codes(IntakeRoutePolicy.judgeRoom(OptionalInt.of(0)))).containsExactly("A10.route-full");
        assertThat(codes(IntakeRoutePolicy.judgeRoom(OptionalInt.of(-1)))).containsExactly("A10.route-full");
    }

    @Test
    @DisplayName("A10 a code names one route of a region")
    void code() {
        assertThat(IntakeRoutePolicy.judgeCode(false)).isEqualTo(Ruling.allowed());
        assertThat(codes(IntakeRoutePolicy.judgeCode(true))).containsExactly("A10.route-exists");
    }

    private static List<String> codes(Ruling ruling) {
        return ((Ruling.Refused) ruling)
                .reasons().stream().map(reason -> reason.remark().code()).toList();
    }
}
