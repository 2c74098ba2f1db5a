package nl.hoofdzaakwerk.reporting.export;

import java.util.List;
import nl.hoofdzaakwerk.reporting.export.model.Drawing;
import nl.hoofdzaakwerk.reporting.export.model.FactSheet;

/** The charts of a fact sheet, the same on the page and for slides (rule F9). */
final class Charts {
    private Charts() {}

    static List<Drawing> of(FactSheet sheet, Wording wording) {
        return List.of(
                ResultChart.of(sheet, wording),
                ShareChart.of(sheet, wording),
                TrendChart.of(sheet, wording),
                CountryChart.of(sheet, wording));
    }
}
