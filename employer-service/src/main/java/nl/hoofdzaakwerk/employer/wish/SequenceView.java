package nl.hoofdzaakwerk.employer.wish;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.wish.model.SequenceState;
import nl.hoofdzaakwerk.employer.wish.model.VisitOutcome;
import nl.hoofdzaakwerk.employer.wish.model.VisitPhase;
import nl.hoofdzaakwerk.employer.wish.model.VisitSequence;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Visits to one employer for one wish (rule X12).
 *
 * @param organisation that visits
 * @param state which visit comes next, or how it went on
 * @param vacancyId what came of it; absent until then
 * @param nextStep while it is open, for the organisation that visits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "VisitSequence")
record SequenceView(
        UUID id,
        UUID wishId,
        UUID employerId,
        String organisation,
        SequenceState state,
        UUID vacancyId,
        NextStepInput nextStep,
        List<VisitView> visits) {
    /**
     * A visit that was made.
     *
     * @param activityId the contact it is
     */
    @Schema(name = "Visit")
    record VisitView(UUID id, VisitPhase phase, LocalDate visitDate, VisitOutcome outcome, UUID activityId) {
        static VisitView of(Visit visit) {
            return new VisitView(visit.id, visit.phase, visit.visitDate, visit.outcome, visit.activityId);
        }
    }

    static SequenceView of(VisitSequence sequence, List<Visit> visits, boolean own) {
        return new SequenceView(
                sequence.id(),
                sequence.wishId(),
                sequence.employerId(),
                sequence.organisation().value(),
                sequence.state(),
                sequence.vacancyId().orElse(null),
                sequence.nextStep().filter(_ -> own).map(NextStepInput::of).orElse(null),
                visits.stream().map(VisitView::of).toList());
    }
}
