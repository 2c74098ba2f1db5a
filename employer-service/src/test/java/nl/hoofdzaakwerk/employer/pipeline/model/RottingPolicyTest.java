package nl.hoofdzaakwerk.employer.pipeline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RottingPolicyTest {
    private static final LocalDate FAR = LocalDate.of(2027, 1, 4);

    @ParameterizedTest
    @DisplayName("P7 a card rots from the day after the stage's days")
    @CsvSource({
        "2026-06-01, 30, 2026-07-01,",
        "2026-06-01, 30, 2026-07-02, 2026-07-02",
        "2026-06-01, 1, 2026-06-03, 2026-06-03"
    })
    void rotsByStage(LocalDate since, int days, LocalDate today, LocalDate rottenSince) {
        assertThat(rottenSince(since, days, FAR, today)).isEqualTo(Optional.ofNullable(rottenSince));
    }

    @ParameterizedTest
    @DisplayName("P7 a card rots when its next step is late by that many working days, whatever the weekend")
    @CsvSource({
        "2026-06-05, 2026-06-11,",
        "2026-06-05, 2026-06-12, 2026-06-12",
        "2026-06-08, 2026-06-14,",
        "2026-06-08, 2026-06-15, 2026-06-15",
        "2026-06-06, 2026-06-12, 2026-06-12"
    })
    void rotsByNextStep(LocalDate due, LocalDate today, LocalDate rottenSince) {
        assertThat(rottenSince(LocalDate.of(2026, 6, 1), 300, due, today)).isEqualTo(Optional.ofNullable(rottenSince));
    }

    @Test
    @DisplayName("P7 the earliest of both is since when")
    void takesEarliest() {
        var since = LocalDate.of(2026, 5, 1);

        assertThat(rottenSince(since, 30, LocalDate.of(2026, 6, 8), LocalDate.of(2026, 6, 30)))
                .contains(LocalDate.of(2026, 6, 1));
        assertThat(rottenSince(since, 60, LocalDate.of(2026, 6, 8), LocalDate.of(2026, 7, 30)))
                .contains(LocalDate.of(2026, 6, 15));
    }

    @Test
    @DisplayName("P7 a contact that has ended never rots")
    void leavesEnded() {
        var ended = new RottingPolicy.Card(LocalDate.of(2020, 1, 1), 1, Optional.empty());

        assertThat(RottingPolicy.rottenSince(ended, 5, RottingPolicyTest::weekdaysLater, FAR))
                .isEmpty();
    }

    private static Optional<LocalDate> rottenSince(LocalDate since, int days, LocalDate due, LocalDate today) {
        return RottingPolicy.rottenSince(
                new RottingPolicy.Card(since, days, Optional.of(new NextStep("Bellen", due))),
                5,
                RottingPolicyTest::weekdaysLater,
                today);
    }

    private static LocalDate weekdaysLater(LocalDate day, int number) {
        var later = day;
        for (int left = number; left > 0; ) {
            later = later.plusDays(1);
            if (later.getDayOfWeek() != DayOfWeek.SATURDAY && later.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return later;
    }
}
