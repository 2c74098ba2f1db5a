package nl.hoofdzaakwerk.reporting.keyfigure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That something of a key figure was written down. Nothing of the person: answers to repeatable requests are kept for a
 * while, and forgetting must leave nothing.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "KeyFigureRecorded")
record RecordedKeyFigure(
        UUID id, UUID participantId, LocalDate fromDate, LocalDate untilDate, LocalDate forgottenDate) {
    static RecordedKeyFigure of(KeyFigure keyFigure) {
        return new RecordedKeyFigure(
                keyFigure.id(),
                keyFigure.participantId(),
                keyFigure.fromDate(),
                keyFigure.untilDate().orElse(null),
                keyFigure.forgottenOn().orElse(null));
    }
}
