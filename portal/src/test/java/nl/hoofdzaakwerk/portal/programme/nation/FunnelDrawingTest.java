package nl.hoofdzaakwerk.portal.programme.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FunnelDrawingTest {

    @Test
    @DisplayName("X23 F10 regions stand by size and share, those that are hidden stand nowhere")
    void shouldPlaceRegions() {
        OutcomesApi.Funnel funnel = new OutcomesApi.Funnel(
                "placedShare",
                2025,
                LocalDate.of(2026, 1, 1),
                40,
                List.of(new OutcomesApi.Limits(50, 10, 25, 55, 70), new OutcomesApi.Limits(100, 20, 30, 50, 60)),
                List.of(
                        new OutcomesApi.FunnelPoint(
                                "AM19", "Holland Rijnland", null, 60L, 100L, 60L, false, "FAR_ABOVE"),
                        new OutcomesApi.FunnelPoint("AM05", "Twente", null, null, null, null, true, null)));

        FunnelDrawing drawing = FunnelDrawing.of(funnel);

        assertThat(drawing.dots())
                .containsExactly(new FunnelDrawing.Dot(750, 164, "AM19", "Holland Rijnland", 60, 100, "FAR_ABOVE"));
        assertThat(drawing.lineY()).isEqualTo(236);
        assertThat(drawing.lines().getFirst().points()).isEqualTo("400.0,344.0 750.0,308.0");
    }
}
