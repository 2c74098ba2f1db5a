package nl.hoofdzaakwerk.matching.interest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.matching.interest.model.AnswerKind;
import nl.hoofdzaakwerk.matching.interest.model.AnswerPolicy.Wanted;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate says about one vacancy or one employer.
 *
 * @param vacancyId either this or the employer
 * @param employerId either this or the vacancy; then it holds for each vacancy of the employer that has no own answer
 * @param disclosure how much this employer may know; required with YES, and only there
 * @param validUntilDate last day it counts; absent is without an end
 * @param note why, for the coach's own organisation only; nothing about health
 */
@Schema(name = "NewCandidateAnswer")
record NewAnswer(
        UUID vacancyId,
        UUID employerId,
        @NotNull AnswerKind answer,
        DisclosureLevel disclosure,
        @BusinessDate LocalDate validUntilDate,
        @Size(min = 1, max = 500) @PlainText String note) {

    Wanted wanted() {
        return new Wanted(vacancyId, employerId, answer, disclosure, validUntilDate);
    }
}
