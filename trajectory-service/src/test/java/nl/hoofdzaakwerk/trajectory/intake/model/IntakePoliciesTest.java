package nl.hoofdzaakwerk.trajectory.intake.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntakePoliciesTest {
    private static final LeadInTerms TERMS = new LeadInTerms(8, 4, 35, "HR");

    @ParameterizedTest
    @CsvSource({
        "EPA,7,35,",
        "EPA,8,0,A16.no-talks-left",
        "CMD,0,34,",
        "CMD,0,35,A16.no-places-left",
        "CMD,3,35,",
        "CMD,4,0,A16.no-talks-left"
    })
    @DisplayName("A16 eight talks for EPA; four for CMD, for at most 35 clients, who keep their place")
    void talks(TargetGroup group, int talks, int others, String code) {
        assertThat(codes(LeadInPolicy.judge(group, talks, others, TERMS)))
                .isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(LeadInPolicy.left(group, talks, TERMS)).isEqualTo(group == TargetGroup.EPA ? 8 - talks : 4 - talks);
    }

    @Test
    @DisplayName("A16 a talk is recorded when it was held")
    void talkDate() {
        LocalDate today = LocalDate.of(2023, 3, 1);
        assertThat(codes(LeadInPolicy.judgeDate(today, today))).isEmpty();
        assertThat(codes(LeadInPolicy.judgeDate(today.plusDays(1), today))).containsExactly("A16.talk-in-future");
    }

    @ParameterizedTest
    @EnumSource(ReferralState.class)
    @DisplayName(
            "P1 a referral that waits is accepted, rejected or revoked; an accepted one is done; the rest is final")
    void referralSteps(ReferralState from) {
        List<ReferralState> possible = List.of(ReferralState.values()).stream()
                .filter(to -> codes(ReferralPolicy.judgeStep(from, to)).isEmpty())
                .toList();
        assertThat(possible)
                .isEqualTo(
                        switch (from) {
                            case AWAITING_CONFIRMATION ->
                                List.of(ReferralState.CONFIRMED, ReferralState.REJECTED, ReferralState.REVOKED);
                            case CONFIRMED -> List.of(ReferralState.DONE);
                            case REJECTED, REVOKED, DONE -> List.of();
                        });
    }

    private static List<String> codes(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Allowed() -> List.of();
            case Ruling.Refused(List<Ruling.Refusal> reasons) ->
                reasons.stream().map(reason -> reason.remark().code()).toList();
        };
    }
}
