package nl.hoofdzaakwerk.reporting.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Hidden;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Shown;
import nl.hoofdzaakwerk.reporting.forecast.model.StartHistory;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.ReleaseContext;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PublishedStartsTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 5, 20);
    private final Map<Integer, Map<Cell, PublishedCount>> years =
            new HashMap<>(Map.of(2023, new HashMap<>(), 2024, new HashMap<>(), 2025, new HashMap<>()));

    @Test
    @DisplayName("X26 the history is the whole quarters before, the latest last, from published numbers only")
    void shouldReadWholeQuarters() {
        years.get(2025).put(started(), new Shown(40));
        quarter(2025, 1, new Shown(30));
        for (int quarter = 1; quarter <= 4; quarter++) {
            quarter(2023, quarter, new Shown(10 + quarter));
            quarter(2024, quarter, new Shown(20 + quarter));
        }
        quarter(2025, 2, new Shown(10));

        StartHistory history = starts().history(Area.NATION).orElseThrow();

        assertThat(history.started()).isEqualTo(40);
        assertThat(history.quarters()).containsExactly(12L, 13L, 14L, 21L, 22L, 23L, 24L, 30L);
        assertThat(history.slack()).isEqualTo(11);
    }

    @Test
    @DisplayName("X26 a withheld quarter ends the history; without a running year there is none")
    void shouldStopAtAWithheldQuarter() {
        years.get(2025).put(started(), new Shown(40));
        quarter(2025, 1, new Shown(30));
        quarter(2024, 4, new Shown(25));
        quarter(2024, 3, new Hidden());
        quarter(2024, 2, new Shown(25));

        assertThat(starts().history(Area.NATION).orElseThrow().quarters()).containsExactly(25L, 30L);

        years.get(2025).put(started(), new Hidden());
        assertThat(starts().history(Area.NATION)).isEmpty();
    }

    @Test
    @DisplayName("X26 running trajectories are those of all years that tell of them")
    void shouldAddRunningUp() {
        Cell running = Cell.total(Measure.RUNNING, Area.NATION);
        years.get(2023).put(running, new Hidden());
        years.get(2024).put(running, new Shown(60));
        years.get(2025).put(running, new Shown(35));

        assertThat(starts().running(Area.NATION)).contains(95L);

        years.get(2025).put(running, new Hidden());
        assertThat(starts().running(Area.NATION)).isEmpty();
    }

    private PublishedStarts starts() {
        Map<ProgrammeYear, ProtectedTable<Cell>> tables = new HashMap<>();
        years.forEach((year, cells) -> tables.put(new ProgrammeYear(year), ProtectedTable.of(cells)));
        return new PublishedStarts(new ReleaseContext(
                AS_OF,
                new DisclosureRules(10, 5, 95),
                List.of(new ProgrammeYear(2023), new ProgrammeYear(2024), new ProgrammeYear(2025)),
                tables));
    }

    private void quarter(int year, int quarter, PublishedCount count) {
        years.get(year)
                .put(Cell.of(Measure.STARTED, Area.NATION, Dimension.START_QUARTER, year + "-Q" + quarter), count);
    }

    private static Cell started() {
        return Cell.total(Measure.STARTED, Area.NATION);
    }
}
