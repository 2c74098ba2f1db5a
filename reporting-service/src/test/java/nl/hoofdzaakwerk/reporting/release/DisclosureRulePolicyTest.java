package nl.hoofdzaakwerk.reporting.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.reporting.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DisclosureRulePolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("F10 a threshold below the legal minimum of 5 is refused, 5 itself is not")
    void shouldKeepTheLegalMinimum() {
        assertThat(codes(rule(TODAY.plusDays(1), 4, 4), false)).containsExactly("below-legal-minimum");
        assertThat(codes(rule(TODAY.plusDays(1), 5, 5), false)).isEmpty();
    }

    @Test
    @DisplayName("F10 rules start after today, on a day that has none yet")
    void shouldStartLater() {
        assertThat(codes(rule(TODAY, 10, 5), false)).containsExactly("not-after-today");
        assertThat(codes(rule(TODAY.plusDays(1), 10, 5), true)).containsExactly("day-taken");
        assertThat(codes(rule(TODAY.plusDays(1), 10, 5), false)).isEmpty();
    }

    @Test
    @DisplayName("F10 rounding may be as coarse as the threshold, not coarser")
    void shouldLimitRounding() {
        assertThat(codes(rule(TODAY.plusDays(1), 10, 11), false)).containsExactly("rounding-above-threshold");
        assertThat(codes(rule(TODAY.plusDays(1), 10, 10), false)).isEmpty();
    }

    private static NewDisclosureRule rule(LocalDate from, int threshold, int rounding) {
        return new NewDisclosureRule(from, threshold, rounding, 95, "Tien mensen is de afspraak.");
    }

    private static List<String> codes(NewDisclosureRule rule, boolean isDayTaken) {
        return DisclosureRulePolicy.refuse(rule, TODAY, isDayTaken).stream()
                .map(Refusal::code)
                .toList();
    }
}
