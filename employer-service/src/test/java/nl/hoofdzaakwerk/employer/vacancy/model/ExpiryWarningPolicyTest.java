package nl.hoofdzaakwerk.employer.vacancy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExpiryWarningPolicyTest {
    private static final FollowUpRule RULE = new FollowUpRule(14, 28);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate WARNING = LocalDate.of(2026, 6, 16);

    @Test
    @DisplayName("P6 a vacancy is about to expire from fourteen days before its last day on")
    void warnsInTime() {
        assertThat(ExpiryWarningPolicy.expiresSoon(Optional.of(LAST_DAY), RULE, WARNING.minusDays(1)))
                .isFalse();
        assertThat(ExpiryWarningPolicy.expiresSoon(Optional.of(LAST_DAY), RULE, WARNING))
                .isTrue();
        assertThat(ExpiryWarningPolicy.expiresSoon(Optional.empty(), RULE, WARNING))
                .isFalse();
    }

    @Test
    @DisplayName("P6 the usual next step is the warning when that comes first, else a talk after four weeks")
    void derivesNextStep() {
        assertThat(ExpiryWarningPolicy.usual(Optional.of(LAST_DAY), RULE, WARNING.minusDays(28)))
                .isEqualTo(new NextStep(ExpiryWarningPolicy.BEFORE_EXPIRY, WARNING));
        assertThat(ExpiryWarningPolicy.usual(Optional.of(LAST_DAY), RULE, WARNING.minusDays(29)))
                .isEqualTo(new NextStep(ExpiryWarningPolicy.PROGRESS, WARNING.minusDays(1)));
        assertThat(ExpiryWarningPolicy.usual(Optional.of(LAST_DAY), RULE, WARNING))
                .isEqualTo(new NextStep(ExpiryWarningPolicy.BEFORE_EXPIRY, LAST_DAY));
        assertThat(ExpiryWarningPolicy.usual(Optional.empty(), RULE, WARNING))
                .isEqualTo(new NextStep(ExpiryWarningPolicy.PROGRESS, WARNING.plusDays(28)));
    }

    @Test
    @DisplayName("P6 no next step comes after the warning, nor, once warned, after the last day")
    void refusesLaterSteps() {
        var before = WARNING.minusDays(1);

        assertThat(check(WARNING, before)).isEmpty();
        assertThat(check(WARNING.plusDays(1), before))
                .contains(Refusal.of("/nextStep/dueDate", "P6", "after-expiry-warning", LAST_DAY, WARNING));
        assertThat(check(LAST_DAY, WARNING)).isEmpty();
        assertThat(check(LAST_DAY.plusDays(1), WARNING))
                .contains(Refusal.of("/nextStep/dueDate", "P6", "after-expiry-warning", LAST_DAY, LAST_DAY));
        assertThat(ExpiryWarningPolicy.check(new NextStep("Call", LAST_DAY), Optional.empty(), RULE, WARNING))
                .isEmpty();
    }

    private static Optional<Refusal> check(LocalDate due, LocalDate today) {
        return ExpiryWarningPolicy.check(new NextStep("Call", due), Optional.of(LAST_DAY), RULE, today);
    }
}
