package nl.hoofdzaakwerk.trajectory.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.plan.model.Alignment;
import nl.hoofdzaakwerk.trajectory.plan.model.PlanKind;
import nl.hoofdzaakwerk.trajectory.plan.model.PlanParty;
import nl.hoofdzaakwerk.trajectory.plan.model.PlanState;
import nl.hoofdzaakwerk.trajectory.plan.model.TrajectoryPlan;

/** A plan (A18). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanView(
        UUID id,
        UUID trajectoryId,
        PlanKind kind,
        PlanState state,
        String content,
        List<PlanParty> agreedBy,
        LocalDate agreedOn,
        LocalDate reviewDate,
        LocalDate reviewedOn,
        LocalDate closedOn,
        String closedReason,
        NextStepInput nextStep) {

    static PlanView of(TrajectoryPlan plan) {
        return new PlanView(
                plan.id(),
                plan.trajectoryId(),
                plan.kind(),
                plan.state(),
                plan.agreement().content(),
                plan.agreement().agreedBy(),
                plan.agreement().agreedOn(),
                plan.agreement().reviewDate(),
                plan.reviewedOn().orElse(null),
                plan.closedOn().orElse(null),
                plan.closedReason().orElse(null),
                plan.nextStep().map(NextStepInput::of).orElse(null));
    }

    /**
     * Whether treatment and reintegration go together, for everybody around the trajectory.
     *
     * @param treatmentPlan dates of the open treatment plan; absent without one
     * @param alignedOn when both were last laid side by side; absent when one was agreed anew since
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AlignmentView(boolean aligned, LocalDate alignedOn, TreatmentPlanView treatmentPlan) {
        static AlignmentView of(Alignment alignment) {
            return new AlignmentView(
                    alignment.isAligned(),
                    alignment.isAligned() ? alignment.alignedOn().orElseThrow() : null,
                    alignment.treatment().map(TreatmentPlanView::of).orElse(null));
        }
    }

    /** That there is a treatment plan, and nothing of what it says. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TreatmentPlanView(LocalDate agreedOn, LocalDate reviewDate, LocalDate reviewedOn) {
        static TreatmentPlanView of(Alignment.TreatmentDates dates) {
            return new TreatmentPlanView(
                    dates.agreedOn(), dates.reviewDate(), dates.reviewedOn().orElse(null));
        }
    }

    /** The plans the caller may read, newest first, and whether they go together. */
    public record PlanList(List<PlanView> items, AlignmentView alignment) {}
}
