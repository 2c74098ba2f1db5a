package nl.hoofdzaakwerk.reporting.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.reporting.discipline.model.Asked;
import nl.hoofdzaakwerk.reporting.discipline.model.DataQuestion;
import nl.hoofdzaakwerk.reporting.discipline.model.QuestionOutcome;
import nl.hoofdzaakwerk.reporting.discipline.model.QuestionSource;
import nl.hoofdzaakwerk.reporting.discipline.model.QuestionState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question to whoever can mend the data (P4, X28).
 *
 * @param month first day of the month it is about; absent when it is about no single month
 * @param topic code of the validation rule, id of the figure, or a word of the one who asked
 * @param blocks whether the month is not approved before it is answered
 * @param observed the number found; absent for others than the organisation itself
 * @param bound what it was compared with; absent for others than the organisation itself
 * @param shared whether others than the organisation see it
 * @param owner login name or function in the organisation
 * @param outcome absent while nothing came of it
 * @param answer absent while it is not answered
 * @param returnedReason why an answer was given back; absent when none was
 * @param nextStep what is to be done next, and by when; absent once it is closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DataQuestion")
record QuestionView(
        UUID id,
        OrganisationAlias organisation,
        RegionCode region,
        LocalDate month,
        QuestionSource source,
        String topic,
        boolean blocks,
        String question,
        Long observed,
        Long bound,
        QuestionState state,
        boolean shared,
        String owner,
        LocalDate askedDate,
        QuestionOutcome outcome,
        String answer,
        LocalDate answeredDate,
        String returnedReason,
        LocalDate closedDate,
        NextStepInput nextStep) {

    static QuestionView of(DataQuestion question, OrganisationAlias reader, Locale locale) {
        Asked about = question.about();
        boolean own = about.organisation().equals(reader);
        return new QuestionView(
                question.id(),
                about.organisation(),
                about.region(),
                about.month().map(month -> month.atDay(1)).orElse(null),
                about.source(),
                about.topic(),
                about.blocks(),
                locale.getLanguage().equals("en")
                        ? question.question().en()
                        : question.question().nl(),
                own ? question.observed() : null,
                own ? question.bound() : null,
                question.state(),
                question.isShared(),
                question.owner(),
                question.askedOn(),
                question.outcome(),
                question.answer(),
                question.answeredOn(),
                question.returnedReason(),
                question.closedOn(),
                question.nextStep() == null ? null : NextStepInput.of(question.nextStep()));
    }
}
