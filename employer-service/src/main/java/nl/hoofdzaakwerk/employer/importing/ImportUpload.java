package nl.hoofdzaakwerk.employer.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.importing.model.Columns;
import nl.hoofdzaakwerk.employer.importing.model.EmployerImport;
import nl.hoofdzaakwerk.employer.importing.model.Received;
import nl.hoofdzaakwerk.employer.importing.model.Separator;
import nl.hoofdzaakwerk.employer.importing.model.TextInspection;
import nl.hoofdzaakwerk.employer.importing.model.Uploader;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Takes files in, and refuses at once what can never be read: no text, no rows, no headings (rule D10). */
@ApplicationScoped
class ImportUpload {
    private final EmployerImports imports;
    private final ImportFiles files;
    private final ImportReference reference;
    private final Refusals refusals;
    private final Clock clock;

    ImportUpload(
            EmployerImports imports, ImportFiles files, ImportReference reference, Refusals refusals, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.reference = reference;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** A separator and the columns that it gives. */
    private record Cut(Separator separator, Columns columns) {}

    EmployerImport receive(InputStream body, Caller caller) {
        if (caller.regions().isEmpty()) {
            throw Problem.forbidden("no-region");
        }
        var id = Ids.next();
        var inspection = new TextInspection();
        var beginning = keep(id, body, inspection, caller);
        inspection.refusal().ifPresent(refusal -> {
            throw refusals.invalid(List.of(refusal));
        });
        var text = inspection.text();
        var cut = cut(beginning, text);
        var reasons = cut.columns().refusals();
        if (!reasons.isEmpty()) {
            throw refusals.invalid(reasons);
        }
        var uploader = new Uploader(
                caller.organisation(), caller.kind().name(), caller.regions(), caller.user(), caller.username());
        var received = new EmployerImport(
                id, uploader, Received.of(text, cut.separator(), cut.columns()), clock.instant(), LocalDate.now(clock));
        imports.persist(received);
        return received;
    }

    /** @return the first piece */
    private byte[] keep(UUID id, InputStream body, TextInspection inspection, Caller caller) {
        try {
            var first = body.readNBytes(ImportFiles.PIECE);
            var piece = first;
            for (int number = 0; piece.length > 0; number++) {
                inspection.see(piece, piece.length);
                files.keep(id, caller.organisation(), number, piece);
                piece = body.readNBytes(ImportFiles.PIECE);
            }
            return first;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The separator by which most headings are understood. */
    private Cut cut(byte[] beginning, TextInspection.Text text) {
        var headings = reference.headings();
        try {
            return Stream.of(Separator.values())
                    .map(separator -> new Cut(
                            separator, headings.columns(CsvText.firstRow(beginning, text.encoding(), separator))))
                    .max(Comparator.comparingInt((Cut cut) -> cut.columns().recognised())
                            .thenComparing(Cut::separator, Comparator.reverseOrder()))
                    .orElseThrow();
        } catch (UnreadableFileException e) {
            throw refusals.invalid(List.of(e.reason()));
        }
    }
}
