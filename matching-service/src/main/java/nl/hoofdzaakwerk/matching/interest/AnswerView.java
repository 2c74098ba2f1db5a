package nl.hoofdzaakwerk.matching.interest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.matching.interest.model.AnswerEntry;
import nl.hoofdzaakwerk.matching.interest.model.AnswerKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of the history, as the candidate's own organisation sees it.
 *
 * @param recordedBy the user who recorded it
 */
@Schema(name = "CandidateAnswer")
record AnswerView(
        UUID id,
        UUID vacancyId,
        UUID employerId,
        AnswerKind answer,
        DisclosureLevel disclosure,
        LocalDate validUntilDate,
        String note,
        String recordedBy,
        Instant recordedAt) {

    static AnswerView of(AnswerEntry entry) {
        return new AnswerView(
                entry.id(),
                entry.subject().vacancyId(),
                entry.subject().employerId(),
                entry.answer(),
                entry.disclosure(),
                entry.validUntil(),
                entry.note(),
                entry.recordedBy(),
                entry.recordedAt());
    }
}
