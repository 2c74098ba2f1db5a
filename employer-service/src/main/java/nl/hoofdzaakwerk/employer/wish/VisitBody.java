package nl.hoofdzaakwerk.employer.wish;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.wish.model.VisitOutcome;
import nl.hoofdzaakwerk.employer.wish.model.VisitPhase;
import nl.hoofdzaakwerk.employer.wish.model.VisitSequence;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A visit that was made.
 *
 * @param visitDate not after today, and after the visit before it; today when absent
 * @param nextStep absent for the usual one, due two weeks later
 */
@Schema(name = "VisitRecording")
record VisitBody(
        @NotNull VisitPhase phase,
        @BusinessDate LocalDate visitDate,
        @NotNull VisitOutcome outcome,
        @Valid NextStepInput nextStep) {
    VisitSequence.MadeVisit made(LocalDate today) {
        return new VisitSequence.MadeVisit(
                phase,
                Optional.ofNullable(visitDate).orElse(today),
                outcome,
                Optional.ofNullable(nextStep).map(NextStepInput::toNextStep));
    }
}
