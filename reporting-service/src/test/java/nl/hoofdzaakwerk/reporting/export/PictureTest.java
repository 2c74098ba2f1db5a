package nl.hoofdzaakwerk.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.hoofdzaakwerk.reporting.export.model.Drawing;
import nl.hoofdzaakwerk.reporting.export.model.FactSheet;
import nl.hoofdzaakwerk.reporting.export.model.Shape;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class PictureTest {

    @Test
    @DisplayName("F9 each chart is an SVG picture with a title and the figures in words, to put on a slide")
    void shouldBePictures() throws ParserConfigurationException, SAXException, IOException {
        List<Drawing> charts = Charts.of(Sheets.full(), Wording.DUTCH);

        assertThat(charts).extracting(Drawing::name).containsExactly("results", "share", "trend", "country");
        for (Drawing chart : charts) {
            Element svg = parsed(Picture.of(chart)).getDocumentElement();
            assertThat(svg.getTagName()).isEqualTo("svg");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(chart.title());
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .isEqualTo(chart.description());
            assertThat(svg.getChildNodes().getLength())
                    .isGreaterThan(chart.shapes().size());
        }
    }

    @Test
    @DisplayName("F9 a bar is as long as its figure, and the target stands on the same scale")
    void shouldBeToScale() {
        FactSheet sheet = Sheets.sheet(List.of(Sheets.year(2026, 50, 25, 10)), List.of(30L), 0);

        List<Shape.Block> bars = wideBlocks(ResultChart.of(sheet, Wording.DUTCH));

        assertThat(bars).extracting(bar -> Math.round(10 * bar.width())).containsExactly(560L, 280L, 112L);
    }

    @Test
    @DisplayName("F17 a withheld figure is drawn as withheld, never as a bar without length")
    void shouldDrawWhatIsWithheld() {
        Drawing chart = ResultChart.of(Sheets.allWithheld(), Wording.DUTCH);

        assertThat(wideBlocks(chart)).extracting(Shape.Block::width).containsExactly(112.0, 112.0, 112.0);
        assertThat(words(chart)).filteredOn("afgeschermd"::equals).hasSize(3);
    }

    @Test
    @DisplayName("F9 the other regions are dots without a name or rank, and those withheld are counted")
    void shouldShowNoLeagueTable() {
        Drawing chart = CountryChart.of(
                Sheets.sheet(List.of(Sheets.year(2026, 50, 25, 10)), List.of(30L, 20L, 60L), 31), Wording.DUTCH);

        assertThat(chart.shapes()).filteredOn(Shape.Dot.class::isInstance).hasSize(4 + 2);
        assertThat(chart.description())
                .isEqualTo("De uitstroom van deze regio ligt zo dicht bij 40 % dat het verschil toeval kan zijn."
                        + " In 3 andere regio's loopt de uitstroom naar werk van 20 % tot 60 %."
                        + " Van 31 andere regio's is het cijfer afgeschermd of is niemand gestart.");
    }

    @Test
    @DisplayName("F9 all is drawn within the chart, whatever the figures")
    void shouldStayInside() {
        for (FactSheet sheet : List.of(Sheets.full(), Sheets.allWithheld())) {
            for (Drawing chart : Charts.of(sheet, Wording.DUTCH)) {
                for (Shape shape : chart.shapes()) {
                    if (shape instanceof Shape.Block block) {
                        assertThat(block.left() + block.width())
                                .as(chart.name())
                                .isLessThanOrEqualTo(chart.width() + 1);
                        assertThat(block.top()).as(chart.name()).isNotNegative();
                    }
                }
            }
        }
    }

    private static List<Shape.Block> wideBlocks(Drawing chart) {
        return chart.shapes().stream()
                .filter(Shape.Block.class::isInstance)
                .map(Shape.Block.class::cast)
                .filter(block -> block.width() > 1)
                .toList();
    }

    private static List<String> words(Drawing chart) {
        return chart.shapes().stream()
                .filter(Shape.Words.class::isInstance)
                .map(shape -> ((Shape.Words) shape).words())
                .toList();
    }

    private static Document parsed(String svg) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
