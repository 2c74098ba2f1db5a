package nl.hoofdzaakwerk.trajectory.progress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CorrectionPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final LocalDate BIRTH = LocalDate.of(1990, 5, 1);

    @Test
    @DisplayName("A5 a start may be put on the day of what was first recorded, not after it")
    void firstDone() {
        var done = Optional.of(LocalDate.of(2026, 2, 2));

        assertThat(judge(LocalDate.of(2026, 2, 2), done, Optional.empty())).isEmpty();
        assertThat(judge(LocalDate.of(2026, 2, 3), done, Optional.empty())).contains("A5.start-after-work");
    }

    @Test
    @DisplayName("A5 a start lies on or before the end, after birth and at most three months ahead")
    void bounds() {
        var end = Optional.of(LocalDate.of(2026, 3, 1));

        assertThat(judge(LocalDate.of(2026, 3, 1), Optional.empty(), end)).isEmpty();
        assertThat(judge(LocalDate.of(2026, 3, 2), Optional.empty(), end)).contains("A5.start-after-end");
        assertThat(judge(BIRTH.minusDays(1), Optional.empty(), Optional.empty()))
                .contains("A5.start-before-birth");
        assertThat(judge(TODAY.plusMonths(3), Optional.empty(), Optional.empty()))
                .isEmpty();
        assertThat(judge(TODAY.plusMonths(3).plusDays(1), Optional.empty(), Optional.empty()))
                .contains("A5.start-too-far-ahead");
    }

    private static String judge(LocalDate start, Optional<LocalDate> done, Optional<LocalDate> end) {
        return switch (CorrectionPolicy.judge(start, BIRTH, done, end, TODAY)) {
            case Ruling.Allowed() -> "";
            case Ruling.Refused(var reasons) -> reasons.getFirst().remark().code();
        };
    }
}
