package nl.hoofdzaakwerk.trajectory.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrivacyPolicyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "MATCHING,CONSENT,matching-service,true",
        "MATCHING,PUBLIC_TASK,matching-service,true",
        "MATCHING,LEGITIMATE_INTEREST,matching-service,false",
        "MATCHING,CONSENT,werkroute,false",
        "GUIDANCE,PUBLIC_TASK,werkroute,true",
        "GUIDANCE,CONSENT,matching-service,false",
        "GUIDANCE,CONSENT,own,false",
        "CASE_CONSULTATION,CONSENT,uwv-leiden,true",
        "CASE_CONSULTATION,CONTRACT,uwv-leiden,false",
        "FUNDING,LEGAL_OBLIGATION,gemeente-leiden,true",
        "FUNDING,LEGAL_OBLIGATION,own,false",
        "TRANSFER,CONSENT,ggz-kust,true",
        "TRANSFER,PUBLIC_TASK,ggz-kust,false",
        "TRANSFER,CONSENT,own,false",
        "FUNDING,CONSENT,reporting-service,false",
        "FUNDING,LEGITIMATE_INTEREST,gemeente-leiden,false"
    })
    @DisplayName("X1 each purpose has its own grounds and receivers")
    void groundsPerPurpose(Purpose purpose, Ground ground, String receiver, boolean allowed) {
        Ruling ruling =
                LegalGroundPolicy.judge(new LegalGround.Terms(purpose, ground, receiver, DAY, Optional.empty()), "own");

        assertThat(ruling.equals(Ruling.allowed())).isEqualTo(allowed);
    }

    @Test
    @DisplayName("X1 a ground holds from its first day up to and including its last, unless withdrawn")
    void period() {
        LegalGround ground = new LegalGround(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new OrganisationAlias("ggz-rijnduin"),
                new LegalGround.Terms(Purpose.GUIDANCE, Ground.CONSENT, "werkroute", DAY, Optional.of(DAY.plusDays(1))),
                "coach",
                Instant.EPOCH);

        assertThat(List.of(-1, 0, 1, 2).stream().map(days -> ground.holdsOn(DAY.plusDays(days))))
                .containsExactly(false, true, true, false);
        ground.withdraw("coach", null, Instant.EPOCH);
        assertThat(ground.holdsOn(DAY)).isFalse();
    }

    @Test
    @DisplayName("X6 erasure waits for the end of guidance")
    void demand() {
        assertThat(ErasurePolicy.judgeDemand(false)).isEqualTo(Ruling.allowed());
        assertThat(codes(ErasurePolicy.judgeDemand(true))).containsExactly("X6.trajectory-still-open");
    }

    @ParameterizedTest
    @EnumSource(ErasureState.class)
    @DisplayName("X6 a demand is decided once")
    void decision(ErasureState state) {
        assertThat(codes(ErasurePolicy.judgeDecision(state)))
                .isEqualTo(state == ErasureState.REQUESTED ? List.of() : List.of("X6.already-decided"));
    }

    @ParameterizedTest
    @CsvSource({"false,false,''", "true,false,P3.already-reviewed", "false,true,P3.own-access"})
    @DisplayName("P3 an emergency access is reviewed once, and not by who opened it")
    void review(boolean reviewed, boolean own, String code) {
        assertThat(codes(EmergencyPolicy.judgeReview(reviewed, own)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    private static List<String> codes(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Allowed() -> List.of();
            case Ruling.Refused(var reasons) ->
                reasons.stream().map(reason -> reason.remark().code()).toList();
        };
    }
}
