package nl.hoofdzaakwerk.reporting.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.publication.OpenFigures.OpenFigure;
import nl.hoofdzaakwerk.reporting.publication.model.PublishedFigure;
import nl.hoofdzaakwerk.reporting.release.model.Release;

/** Figures for a program, written as they come. */
final class JsonTable {
    private JsonTable() {}

    /**
     * The form of it.
     *
     * @param release of which the figures are
     * @param asOfDate day of the counts
     * @param threshold fewer people than this are not shown
     * @param rounding what is shown is a multiple of this
     * @param withheld what it means that a figure is withheld
     */
    record ExportedFigures(
            UUID release, LocalDate asOfDate, int threshold, int rounding, String withheld, List<OpenFigure> figures) {}

    static void write(Selection selection, Wording wording, ObjectMapper mapper, OutputStream out) throws IOException {
        Release release = selection.release();
        try (JsonGenerator json = mapper.createGenerator(out)) {
            json.writeStartObject();
            json.writePOJOField("release", release.id());
            json.writePOJOField("asOfDate", release.asOf());
            json.writeNumberField("threshold", release.rules().threshold());
            json.writeNumberField("rounding", release.rules().roundingBase());
            json.writeStringField("withheld", wording.say("export.withheld.why"));
            json.writeArrayFieldStart("figures");
            Iterator<PublishedFigure> figures = selection.figures().get().iterator();
            while (figures.hasNext()) {
                json.writePOJO(OpenFigure.of(figures.next()));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
