package nl.hoofdzaakwerk.portal.programme.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.programme.Figure;
import nl.hoofdzaakwerk.portal.programme.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TileTest {
    private static final Region LEIDEN = new Region("AM19", "Holland Rijnland", null, null, "Leiden");
    private static final Figure HIDDEN = new Figure(null, true);

    @Test
    @DisplayName("F9 a region lies in its place, with its share of the target")
    void shouldShowShareOfTarget() {
        List<Tile> tiles = Tile.all(List.of(LEIDEN), report(new Figure(80L, false), 100), Tile.Show.DOEL);

        assertThat(tiles).containsExactly(new Tile("AM19", "Holland Rijnland", 4, 2, new Figure(80L, false), 3));
    }

    @Test
    @DisplayName("F10 what is hidden has no colour and stays hidden")
    void shouldKeepHiddenWhatIsHidden() {
        List<Tile> tiles = Tile.all(List.of(LEIDEN), report(HIDDEN, 100), Tile.Show.DOEL);

        assertThat(tiles).containsExactly(new Tile("AM19", "Holland Rijnland", 4, 2, HIDDEN, 0));
    }

    @Test
    @DisplayName("F1 every region has a place of its own")
    void shouldGiveEachRegionAPlace() {
        List<TilePlaces.Place> places = List.of(
                        "01", "02", "03", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "17", "18",
                        "19", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "32", "33", "34", "35",
                        "36", "37", "38")
                .stream()
                .map(number -> TilePlaces.of("AM" + number))
                .toList();

        assertThat(places).hasSize(35).doesNotHaveDuplicates().doesNotContain(TilePlaces.of("AM99"));
    }

    private static NationApi.Report report(Figure started, int target) {
        NationApi.AreaFigures figures =
                new NationApi.AreaFigures(started, target, HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN);
        return new NationApi.Report(
                new NationApi.Frame(LocalDate.of(2026, 1, 1), 2025, 5, 10, Map.of()),
                figures,
                List.of(new NationApi.RegionFigures("AM19", "Holland Rijnland", null, figures)));
    }
}
