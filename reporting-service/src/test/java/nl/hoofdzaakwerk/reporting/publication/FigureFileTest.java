package nl.hoofdzaakwerk.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.reporting.publication.model.AreaKind;
import nl.hoofdzaakwerk.reporting.publication.model.Outcome;
import nl.hoofdzaakwerk.reporting.publication.model.Publication.Fingerprint;
import nl.hoofdzaakwerk.reporting.publication.model.PublishedFigure;
import nl.hoofdzaakwerk.reporting.publication.model.Subject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FigureFileTest {
    private static final List<PublishedFigure> FIGURES = List.of(
            figure("NL", "", new Outcome.Shown(150)),
            figure("AM19", "EPA", new Outcome.Withheld()),
            figure("AM19/Duin, \"Bollen\" & Oost", "", new Outcome.Nothing()));
    private static final String FILE = """
            year,areaKind,area,indicator,part,group,method,benefit,route,startQuarter,value
            2025,REGION,NL,started,,,,,,,150
            2025,REGION,AM19,started,,EPA,,,,,withheld
            2025,REGION,"AM19/Duin, ""Bollen"" & Oost",started,,,,,,,none
            """;

    @Test
    @DisplayName("X24 the same figures are the same bytes, each time they are frozen")
    void shouldBeReproducible() throws IOException {
        FigureFile.Frozen once = FigureFile.freeze(FIGURES.iterator());
        FigureFile.Frozen again = FigureFile.freeze(FIGURES.iterator());

        assertThat(text(once)).isEqualTo(FILE);
        assertThat(again.compressed()).isEqualTo(once.compressed());
        assertThat(again.fingerprint()).isEqualTo(once.fingerprint());
    }

    @Test
    @DisplayName("X24 the fingerprint is that of the published bytes, which any tool can check")
    void shouldBeCheckable() {
        FigureFile.Frozen frozen = FigureFile.freeze(FIGURES.iterator());

        assertThat(frozen.fingerprint())
                .isEqualTo(new Fingerprint(
                        3,
                        1,
                        FILE.getBytes(StandardCharsets.UTF_8).length,
                        "af28b4500031f9f8e44e908c15f93c33dc7ec84b8be2f42a9a572ced0c3f6f19"));
        assertThat(FigureFile.hash(frozen.compressed()))
                .isEqualTo(frozen.fingerprint().sha256());
    }

    @Test
    @DisplayName("X24 what was frozen is read again as it was")
    void shouldReadAgain() {
        List<PublishedFigure> read = new ArrayList<>();

        FigureFile.read(FigureFile.freeze(FIGURES.iterator()).compressed()).forEachRemaining(read::add);

        assertThat(read).isEqualTo(FIGURES);
    }

    private static String text(FigureFile.Frozen frozen) throws IOException {
        try (InputStream file = FigureFile.open(frozen.compressed())) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static PublishedFigure figure(String area, String group, Outcome outcome) {
        return new PublishedFigure(
                new Subject(2025, AreaKind.REGION, area, "started", "", group, "", "", "", ""), outcome);
    }
}
