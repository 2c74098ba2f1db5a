package nl.hoofdzaakwerk.trajectory.intake.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.BenefitKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules decide belongs to a version: a change without another version would make old decisions unclear. */
class ScopePolicyVersionTest {

    @Test
    @DisplayName("A1 version 1 decides all 70 combinations of facts of the treating side as it always did")
    void version() throws NoSuchAlgorithmException {
        String all = Stream.of(CareSetting.values())
                .flatMap(care -> Stream.of(true, false).flatMap(wants -> Stream.of(BenefitKind.values())
                        .map(benefit -> line(new ScopeFacts(Optional.of(care), wants, benefit, ReferrerKind.GGZ)))))
                .sorted()
                .collect(Collectors.joining("\n"));

        assertThat(all.lines()).hasSize(70);
        assertThat(ScopePolicy.VERSION + " " + digest(all)).isEqualTo("1 67d06d23e36123dc");
    }

    @ParameterizedTest
    @CsvSource({"GGZ_BASIC, true, IN_SCOPE", "GGZ_BASIC, false, OUT_OF_SCOPE", "RIBW_ONLY, true, OUT_OF_SCOPE"})
    @DisplayName("A1 an outcome says what the decision was")
    void outcome(CareSetting care, boolean wants, ScopeOutcome outcome) {
        ScopeFacts facts = new ScopeFacts(Optional.of(care), wants, BenefitKind.WW, ReferrerKind.GGZ);

        assertThat(ScopeOutcome.of(ScopePolicy.decide(facts))).isEqualTo(outcome);
    }

    @Test
    @DisplayName("A1 A4 what waits for the treating side has an outcome of its own")
    void awaiting() {
        ScopeFacts facts = new ScopeFacts(Optional.empty(), true, BenefitKind.WW, ReferrerKind.UWV);

        assertThat(ScopeOutcome.of(ScopePolicy.decide(facts))).isEqualTo(ScopeOutcome.AWAITING_CONFIRMATION);
    }

    private static String line(ScopeFacts facts) {
        ScopeDecision decision = ScopePolicy.decide(facts);
        return facts + " " + ScopeOutcome.of(decision) + " " + decision.reasons();
    }

    private static String digest(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 8);
    }
}
