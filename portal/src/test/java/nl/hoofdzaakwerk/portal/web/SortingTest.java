package nl.hoofdzaakwerk.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lists that a service gives whole are put in order here. */
class SortingTest {
    private static final Line LATER = new Line("école", LocalDate.of(2026, 3, 2));
    private static final Line SOONER = new Line("Fabriek", LocalDate.of(2026, 3, 1));
    private static final Line NEVER = new Line("Depot", null);
    private static final List<Line> LINES = List.of(LATER, SOONER, NEVER);

    private record Line(String name, LocalDate due) {}

    @Test
    @DisplayName("texts are sorted as the alphabet has them, whatever their accents and capitals")
    void shouldSortTexts() {
        assertThat(sorting("naam").sort(LINES)).containsExactly(NEVER, LATER, SOONER);
    }

    @Test
    @DisplayName("the other way round, what is not known still comes last")
    void shouldKeepTheUnknownLast() {
        assertThat(sorting("dag").sort(LINES)).containsExactly(SOONER, LATER, NEVER);
        assertThat(sorting("-dag").sort(LINES)).containsExactly(LATER, SOONER, NEVER);
    }

    @Test
    @DisplayName("without an order, or with one that is not there, the list stays as it is")
    void shouldLeaveTheListAlone() {
        assertThat(sorting(null).sort(LINES)).isEqualTo(LINES);
        assertThat(sorting("geheim").sort(LINES)).isEqualTo(LINES);
    }

    @Test
    @DisplayName("a heading tells its order, and leads to the other one")
    void shouldTellAndTurn() {
        assertThat(sorting("naam").direction("naam")).isEqualTo("ascending");
        assertThat(sorting("naam").direction("dag")).isEqualTo("none");
        assertThat(sorting("-naam").direction("naam")).isEqualTo("descending");
        assertThat(sorting("naam").link("naam")).isEqualTo("/lijst?volgorde=-naam");
        assertThat(sorting("-naam").link("naam")).isEqualTo("/lijst?volgorde=naam");
        assertThat(Sorting.of("/lijst?fase=A", null).link("naam")).isEqualTo("/lijst?fase=A&volgorde=naam");
    }

    private static Sorting<Line> sorting(String asked) {
        return Sorting.<Line>of("/lijst", asked).text("naam", Line::name).by("dag", Line::due);
    }
}
