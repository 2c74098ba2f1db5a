package nl.hoofdzaakwerk.reporting.stakeholder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.hoofdzaakwerk.reporting.stakeholder.model.WebFixtures.DAY;
import static nl.hoofdzaakwerk.reporting.stakeholder.model.WebFixtures.line;
import static nl.hoofdzaakwerk.reporting.stakeholder.model.WebFixtures.stakeholder;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.hoofdzaakwerk.reporting.stakeholder.model.Influence;
import nl.hoofdzaakwerk.reporting.stakeholder.model.Nearness;
import nl.hoofdzaakwerk.reporting.stakeholder.model.Stakeholder;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderRelation;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderWeb;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class WebDrawingTest {
    private static final WebDrawing.Texts TEXTS =
            new WebDrawing.Texts("Web & <titel>", "Twee partijen", "Project", "nl");

    @Test
    @DisplayName("F15 everybody is drawn with a line to the middle and its sign, dashed below nought, and escaped")
    void shouldDraw() throws ParserConfigurationException, IOException, SAXException {
        Stakeholder ggz = stakeholder("GGZ \"Noord\" & Zuid", Nearness.CLOSE, Influence.VERY_POSITIVE);
        Stakeholder foe = stakeholder("Tegenstander", Nearness.FAR, Influence.VERY_NEGATIVE);
        StakeholderRelation line = line(ggz, foe, Influence.POSITIVE);

        String svg = WebDrawing.of(StakeholderWeb.on(DAY, List.of(ggz, foe), List.of(line)), TEXTS);

        Document drawing = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
        assertThat(drawing.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(texts(drawing.getElementsByTagName("title")))
                .containsExactly("Web & <titel>", "Project", "GGZ \"Noord\" & Zuid (++)", "Tegenstander (−−)");
        assertThat(texts(drawing.getElementsByTagName("text"))).contains("++", "−−", "+", "GGZ \"Noord\" &", "Zuid");
        assertThat(drawing.getElementsByTagName("line").getLength()).isEqualTo(3);
        assertThat(svg.split("stroke-dasharray", -1)).hasSize(2);
        assertThat(svg).doesNotContain("<script").contains("lang=\"nl\"");
    }

    @Test
    @DisplayName("F15 the same web gives the same drawing, byte for byte, in any order told")
    void shouldBeTheSame() {
        List<Stakeholder> all = IntStream.range(0, 30)
                .mapToObj(i -> stakeholder("Partij " + i, Nearness.values()[i % 3], Influence.values()[i % 4]))
                .toList();
        List<StakeholderRelation> lines = IntStream.range(0, 29)
                .mapToObj(i -> line(all.get(i), all.get(i + 1), Influence.values()[i % 4]))
                .toList();

        String drawing = WebDrawing.of(StakeholderWeb.on(DAY, all, lines), TEXTS);

        assertThat(WebDrawing.of(StakeholderWeb.on(DAY, all.reversed(), lines.reversed()), TEXTS))
                .isEqualTo(drawing);
    }

    @Test
    @DisplayName("F15 a long label is broken into lines, and what does not fit is cut")
    void shouldWrap() {
        assertThat(WebDrawing.wrapped("UWV")).containsExactly("UWV");
        assertThat(WebDrawing.wrapped("Gemeente Noordwijkerhout")).containsExactly("Gemeente", "Noordwijkerhout");
        assertThat(WebDrawing.wrapped("Werkgeversdienstverlening")).containsExactly("Werkgeversdien…");
        assertThat(WebDrawing.wrapped("een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien"))
                .containsExactly("een twee drie", "vier vijf zes", "zeven acht", "negen tien elf…");
    }

    private static List<String> texts(NodeList elements) {
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> elements.item(i).getTextContent())
                .toList();
    }
}
