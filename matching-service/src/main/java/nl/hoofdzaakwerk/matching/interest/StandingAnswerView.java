package nl.hoofdzaakwerk.matching.interest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.matching.interest.CandidateAnswers.Standing;
import nl.hoofdzaakwerk.matching.interest.model.AnswerKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer that counts today.
 *
 * @param answer YES or NO; the employer's side is shown each YES only
 * @param disclosure how much this employer may know; with YES only
 */
@Schema(name = "StandingAnswer")
record StandingAnswerView(
        UUID vacancyId,
        UUID employerId,
        AnswerKind answer,
        DisclosureLevel disclosure,
        LocalDate validUntilDate,
        Instant answeredAt) {

    static StandingAnswerView of(Standing standing) {
        return new StandingAnswerView(
                standing.subject().vacancyId(),
                standing.subject().employerId(),
                standing.yes() ? AnswerKind.YES : AnswerKind.NO,
                standing.disclosure(),
                standing.validUntil(),
                standing.answeredAt());
    }
}
