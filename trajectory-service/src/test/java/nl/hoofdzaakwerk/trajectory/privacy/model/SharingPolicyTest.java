package nl.hoofdzaakwerk.trajectory.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharingPolicyTest {
    private static final CardFacts.HeldGround CONSENT =
            new CardFacts.HeldGround(Ground.CONSENT, Optional.of(LocalDate.of(2024, 1, 1)));

    @Test
    @DisplayName("G1 a card is out only on a ground for matching, with wishes, during a trajectory")
    void publishes() {
        CardDecision decision = CardPolicy.decide(new CardFacts(Optional.of(CONSENT), Optional.of(16), true, 0));

        assertThat(decision).isEqualTo(new CardDecision.Publish(CONSENT, 0));
    }

    @Test
    @DisplayName("G1 a withheld card names everything that is missing")
    void withholds() {
        CardDecision decision = CardPolicy.decide(new CardFacts(Optional.empty(), Optional.empty(), false, 8));

        assertThat(codes(decision))
                .containsExactly("G1.no-ground-for-matching", "E3.no-wishes-yet", "A5.no-trajectory");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "0, 1, false", "16, 15, true", "16, 16, false", "16, 32, false"})
    @DisplayName("E6 a card leaves the pool when the wished hours are worked")
    void wishedHours(int wished, int placed, boolean out) {
        CardDecision decision =
                CardPolicy.decide(new CardFacts(Optional.of(CONSENT), Optional.of(wished), true, placed));

        assertThat(codes(decision)).isEqualTo(out ? List.of() : List.of("E6.placed-at-wished-hours"));
    }

    @ParameterizedTest
    @CsvSource({
        "MATCHING, CONSENT, matching-service,",
        "MATCHING, PUBLIC_TASK, matching-service,",
        "MATCHING, LEGITIMATE_INTEREST, matching-service, G1.ground-does-not-carry-purpose",
        "MATCHING, CONSENT, werkroute, G1.receiver-does-not-fit-purpose",
        "GUIDANCE, CONSENT, werkroute,",
        "GUIDANCE, CONSENT, matching-service, G1.receiver-does-not-fit-purpose",
        "GUIDANCE, CONSENT, ggz-rijnduin, G1.receiver-does-not-fit-purpose",
        "GUIDANCE, VITAL_INTEREST, werkroute, G1.ground-does-not-carry-purpose"
    })
    @DisplayName("G1 a ground must be able to carry the purpose, for a receiver that fits it")
    void grounds(Purpose purpose, Ground ground, String receiver, String code) {
        LegalGround.Terms terms =
                new LegalGround.Terms(purpose, ground, receiver, LocalDate.of(2023, 1, 1), Optional.empty());

        assertThat(codes(LegalGroundPolicy.judge(terms, "ggz-rijnduin")))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    @DisplayName("G1 a ground is withdrawn once")
    void withdrawnOnce() {
        assertThat(codes(LegalGroundPolicy.judgeWithdrawal(false))).isEmpty();
        assertThat(codes(LegalGroundPolicy.judgeWithdrawal(true))).containsExactly("G1.already-withdrawn");
    }

    private static List<String> codes(CardDecision decision) {
        return switch (decision) {
            case CardDecision.Publish publish -> List.of();
            case CardDecision.Withhold(var reasons) ->
                reasons.stream().map(Remark::code).toList();
        };
    }

    private static List<String> codes(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Allowed() -> List.of();
            case Ruling.Refused(var reasons) ->
                reasons.stream().map(reason -> reason.remark().code()).toList();
        };
    }
}
