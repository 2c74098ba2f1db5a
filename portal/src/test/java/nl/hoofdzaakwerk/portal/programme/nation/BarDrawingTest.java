package nl.hoofdzaakwerk.portal.programme.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.hoofdzaakwerk.portal.programme.Figure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BarDrawingTest {

    @Test
    @DisplayName("F10 the largest number fills the width; what is hidden has a name and no bar")
    void shouldDrawBarsByTheirNumber() {
        Figure hidden = new Figure(null, true);

        BarDrawing drawing = BarDrawing.of(List.of(
                new BarDrawing.Named("Twente", new Figure(40L, false)),
                new BarDrawing.Named("Zeeland", hidden),
                new BarDrawing.Named("Friesland", new Figure(10L, false))));

        assertThat(drawing.bars())
                .containsExactly(
                        new BarDrawing.Bar(15, 20, 700, "Twente", new Figure(40L, false)),
                        new BarDrawing.Bar(53, 58, 0, "Zeeland", hidden),
                        new BarDrawing.Bar(91, 96, 175, "Friesland", new Figure(10L, false)));
        assertThat(drawing.height()).isEqualTo(114);
    }

    @Test
    @DisplayName("F10 there are no bars where all numbers are hidden or nought")
    void shouldDrawNothingWithoutNumbers() {
        BarDrawing drawing = BarDrawing.of(List.of(
                new BarDrawing.Named("Twente", new Figure(0L, false)),
                new BarDrawing.Named("Zeeland", new Figure(null, true))));

        assertThat(drawing.bars()).extracting(BarDrawing.Bar::width).containsExactly(0L, 0L);
    }
}
