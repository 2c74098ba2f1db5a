package nl.hoofdzaakwerk.reporting.publication;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import nl.hoofdzaakwerk.reporting.publication.model.Publication;

/** The frozen file as an answer: it is unpacked while it is sent. */
final class FigureAnswers {
    static final String CSV = "text/csv";

    private FigureAnswers() {}

    static Response csv(Publication publication, byte[] compressed) {
        StreamingOutput body = out -> {
            try (InputStream file = FigureFile.open(compressed)) {
                file.transferTo(out);
            }
        };
        return Response.ok(body, CSV)
                .tag(publication.fingerprint().sha256())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"hoofdzaak-werk-%d.csv\"".formatted(publication.number()))
                .build();
    }
}
