package nl.hoofdzaakwerk.trajectory.feedback.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackPolicyTest {

    @ParameterizedTest
    @CsvSource({"2026-01-01, ''", "2026-03-10, ''", "2025-12-31, A20.before-trajectory", "2026-03-11, A20.in-future"})
    @DisplayName("A20 one looks back between the start of the trajectory and today")
    void when(LocalDate givenOn, String expected) {
        Ruling ruling = FeedbackPolicy.judge(LocalDate.of(2026, 1, 1), givenOn, LocalDate.of(2026, 3, 10));

        String code =
                switch (ruling) {
                    case Ruling.Allowed() -> "";
                    case Ruling.Refused(var reasons) ->
                        reasons.getFirst().remark().code();
                };
        assertThat(code).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    @DisplayName("A20 a score is 1 up to 5")
    void scores(int wrong) {
        assertThat(new Scores(1, 5, 3).clearContact()).isEqualTo(5);
        assertThatThrownBy(() -> new Scores(wrong, 3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scores(3, wrong, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scores(3, 3, wrong)).isInstanceOf(IllegalArgumentException.class);
    }
}
