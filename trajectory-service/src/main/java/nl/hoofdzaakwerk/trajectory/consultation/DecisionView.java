package nl.hoofdzaakwerk.trajectory.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationDecision;
import nl.hoofdzaakwerk.trajectory.consultation.model.DecisionState;

/**
 * What a meeting decided in a case.
 *
 * @param organisation that carries it out
 * @param outcome what came of it, when it is done or dropped
 * @param nextStep with its due date, while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionView(
        UUID id,
        UUID caseId,
        OrganisationAlias organisation,
        String text,
        DecisionState state,
        String outcome,
        LocalDate decidedOnDate,
        NextStepInput nextStep) {

    static DecisionView of(ConsultationDecision decision) {
        return new DecisionView(
                decision.id(),
                decision.caseId(),
                decision.organisation(),
                decision.text(),
                decision.state(),
                decision.outcome().orElse(null),
                decision.decidedOn(),
                decision.nextStep().map(NextStepInput::of).orElse(null));
    }
}
