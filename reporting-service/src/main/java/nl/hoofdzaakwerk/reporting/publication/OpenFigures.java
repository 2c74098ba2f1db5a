package nl.hoofdzaakwerk.reporting.publication;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import nl.hoofdzaakwerk.reporting.publication.model.Outcome;
import nl.hoofdzaakwerk.reporting.publication.model.PublishedFigure;
import nl.hoofdzaakwerk.reporting.publication.model.Subject;

/**
 * A public publication with its figures in one.
 *
 * @param dataset what it is, with licence and definitions
 */
public record OpenFigures(OpenDataset dataset, List<OpenFigure> figures) {

    /**
     * A figure.
     *
     * @param value null when it is not shown, or when there is nothing to tell
     * @param state which of the three it is
     */
    public record OpenFigure(Subject figure, BigDecimal value, State state) {
        /** A figure as JSON tells it. */
        public static OpenFigure of(PublishedFigure figure) {
            return switch (figure.outcome()) {
                case Outcome.Shown(BigDecimal value) -> new OpenFigure(figure.subject(), value, State.SHOWN);
                case Outcome.Withheld() -> new OpenFigure(figure.subject(), null, State.WITHHELD);
                case Outcome.Nothing() -> new OpenFigure(figure.subject(), null, State.NONE);
            };
        }
    }

    /** What is told of a figure. */
    public enum State {
        SHOWN,
        /** Not shown, to protect people. */
        WITHHELD,
        /** There is nothing to tell. */
        NONE
    }

    /** Writes it figure by figure: as a whole it is more than should be in memory. */
    static void write(OpenDataset dataset, Iterator<PublishedFigure> figures, ObjectMapper mapper, OutputStream out)
            throws IOException {
        try (JsonGenerator json = mapper.createGenerator(out)) {
            json.writeStartObject();
            json.writePOJOField("dataset", dataset);
            json.writeArrayFieldStart("figures");
            while (figures.hasNext()) {
                json.writePOJO(OpenFigure.of(figures.next()));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
