package nl.hoofdzaakwerk.employer.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.importing.model.ImportState;
import nl.hoofdzaakwerk.employer.importing.model.Separator;
import nl.hoofdzaakwerk.employer.importing.model.TextEncoding;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A relation file and how far it is.
 *
 * @param uploadedBy login name
 * @param bytes length of the file
 * @param ignoredColumns headings of what is not taken from the file
 * @param rows what the rows came to; all zero before the dry run is done
 * @param progress of the work that goes on or was done last; absent before it began
 * @param checkedAt when the report was made; absent before
 * @param changedSinceCheck whether this report replaces one that somebody decided by, because something had changed
 * @param rowsWritten how many employers were registered
 * @param endedAt when it was registered, discarded or given up; absent before
 * @param failure why it failed; absent otherwise
 * @param nextStep absent when it has ended
 * @param findingsLeftOut how many findings are counted but not told one by one
 * @param findings the first 50, by row; only where one import is read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EmployerImport")
record EmployerImportView(
        UUID id,
        ImportState state,
        String uploadedBy,
        Instant uploadedAt,
        long bytes,
        TextEncoding encoding,
        Separator separator,
        List<String> ignoredColumns,
        Rows rows,
        Progress progress,
        Instant checkedAt,
        boolean changedSinceCheck,
        int rowsWritten,
        Instant endedAt,
        FieldError failure,
        NextStepInput nextStep,
        int findingsLeftOut,
        List<FindingView> findings) {
    /**
     * How many rows came to what; blank rows are not counted.
     *
     * @param read sum of the others
     * @param good to be registered
     * @param faulty cannot be registered as they are written
     * @param duplicate with a KvK number that stands earlier in the file or is registered
     * @param lookalike without a KvK number on one side, much like another employer in the same municipality
     */
    @Schema(name = "ImportRows")
    record Rows(int read, int good, int faulty, int duplicate, int lookalike) {}

    /**
     * How far the work is.
     *
     * @param stage UPLOADED while the dry run goes on, APPLYING while employers are registered
     * @param rowsDone rows read, or employers registered
     * @param percentage 0 to 100; 100 when the stage is done
     * @param elapsedSeconds since the work of the stage was begun, until it ended
     * @param attempts how often it was begun; more than once when it was broken off
     */
    @Schema(name = "ImportProgress")
    record Progress(
            ImportState stage, int rowsDone, int percentage, Instant startedAt, long elapsedSeconds, int attempts) {}
}
