package nl.hoofdzaakwerk.portal.programme.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CurveDrawingTest {

    @Test
    @DisplayName("X25 a curve is drawn in steps: level up to the month in which it happens, and then down")
    void shouldDrawSteps() {
        OutcomesApi.Curve curve = new OutcomesApi.Curve(
                2025,
                100L,
                6,
                List.of(new OutcomesApi.Step(3, 100, 20, 80, 70L, 90L), new OutcomesApi.Step(6, 80, 30, 50, 40L, 60L)));

        CurveDrawing drawing = CurveDrawing.of(curve);

        assertThat(drawing.line()).isEqualTo("M50.0 15.0L370.0 15.0L370.0 63.0L690.0 63.0L690.0 135.0");
        assertThat(drawing.band())
                .isEqualTo("M50.0 15.0L370.0 15.0L370.0 39.0L690.0 39.0L690.0 111.0"
                        + "L690.0 159.0L690.0 87.0L370.0 87.0L370.0 15.0L50.0 15.0Z");
    }

    @Test
    @DisplayName("X25 where nothing happened yet, no band is drawn")
    void shouldDrawNoBandWithoutBounds() {
        OutcomesApi.Curve curve =
                new OutcomesApi.Curve(null, null, null, List.of(new OutcomesApi.Step(3, 40, 0, 100, null, null)));

        CurveDrawing drawing = CurveDrawing.of(curve);

        assertThat(drawing.band()).isEmpty();
        assertThat(drawing.line()).isEqualTo("M50.0 15.0L690.0 15.0L690.0 15.0");
    }

    @Test
    @DisplayName("X25 only whole months stand below a curve, each once")
    void shouldMarkWholeMonths() {
        assertThat(marksUntil(3)).containsExactly("0", "1", "2", "3");
        assertThat(marksUntil(6)).containsExactly("0", "2", "4", "6");
        assertThat(marksUntil(9)).containsExactly("0", "3", "6", "9");
        assertThat(marksUntil(25)).containsExactly("0", "7", "14", "21");
    }

    private static List<String> marksUntil(int month) {
        OutcomesApi.Step last = new OutcomesApi.Step(month, 40, 0, 100, null, null);
        return CurveDrawing.of(new OutcomesApi.Curve(null, null, null, List.of(last))).months().stream()
                .map(CurveDrawing.Mark::text)
                .toList();
    }
}
