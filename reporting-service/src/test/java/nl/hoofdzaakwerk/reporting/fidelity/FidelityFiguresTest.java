package nl.hoofdzaakwerk.reporting.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.reporting.fidelity.model.AreaReadings;
import nl.hoofdzaakwerk.reporting.fidelity.model.HalfYear;
import nl.hoofdzaakwerk.reporting.fidelity.model.PeriodReadings;
import nl.hoofdzaakwerk.reporting.fidelity.model.Signal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FidelityFiguresTest {
    private static final PeriodReadings MONTH = period(Signal.Period.MONTH, "2025-03", LocalDate.of(2025, 3, 31));
    private static final PeriodReadings HALF = period(Signal.Period.HALF_YEAR, "2025-H1", LocalDate.of(2025, 6, 30));
    private static final PeriodReadings YEAR = period(Signal.Period.START_YEAR, "2025", LocalDate.of(2025, 12, 31));

    @Test
    @DisplayName(
            "X27 what was told of a month or half year stands; what is told of those who started follows the counts")
    void shouldStand() {
        FidelityFigures figures = new FidelityFigures(List.of(MONTH, HALF, YEAR));

        assertThat(figures.standing()).containsExactly(MONTH, HALF);
        assertThat(FidelityFigures.labels(figures.standing())).containsExactlyInAnyOrder("2025-03", "2025-H1");
    }

    @Test
    @DisplayName("X27 a region is told of itself only")
    void shouldCutARegionOut() {
        assertThat(MONTH.of("AM19").areas()).extracting(AreaReadings::area).containsExactly("AM19");
        assertThat(MONTH.of("AM01").areas()).isEmpty();
    }

    @Test
    @DisplayName("X27 half years follow each other from January and July")
    void shouldKnowHalfYears() {
        HalfYear first = HalfYear.of(LocalDate.of(2025, 6, 30));

        assertThat(first).hasToString("2025-H1");
        assertThat(first.firstDay()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(first.next()).isEqualTo(new HalfYear(2025, 2));
        assertThat(first.next().lastDay()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(HalfYear.of(LocalDate.of(2025, 7, 1))).isEqualTo(first.next());
        assertThatThrownBy(() -> new HalfYear(2025, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PeriodReadings period(Signal.Period period, String label, LocalDate lastDay) {
        return new PeriodReadings(
                period,
                label,
                lastDay,
                List.of(new AreaReadings("NL", List.of()), new AreaReadings("AM19", List.of())));
    }
}
