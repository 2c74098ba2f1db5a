package nl.hoofdzaakwerk.trajectory.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.plan.model.Agreement;
import nl.hoofdzaakwerk.trajectory.plan.model.PlanKind;
import nl.hoofdzaakwerk.trajectory.plan.model.PlanParty;

/**
 * A plan that was agreed.
 *
 * @param content of a reintegration plan without anything about treatment or diagnosis: coaches elsewhere read it
 * @param reviewDate when it is looked at again
 * @param nextStep left out: to look at it again on that day
 */
record PlanInput(
        @NotNull PlanKind kind,
        @NotNull @Size(min = 1, max = LONGEST) @PlainText String content,
        @NotNull @Size(min = 1, max = 6) List<@NotNull PlanParty> agreedBy,
        @NotNull @BusinessDate LocalDate agreedOn,
        @NotNull @BusinessDate LocalDate reviewDate,
        @Valid NextStepInput nextStep) {
    static final int LONGEST = 4000;

    Agreement agreement() {
        return new Agreement(content, agreedBy, agreedOn, reviewDate);
    }

    /**
     * A plan that was looked at again.
     *
     * @param content left out: it stays as it was
     * @param nextStep left out: to look at it again on the review date
     */
    record ReviewInput(
            @NotNull @BusinessDate LocalDate reviewedOn,
            @NotNull @Size(min = 1, max = 6) List<@NotNull PlanParty> agreedBy,
            @NotNull @BusinessDate LocalDate reviewDate,
            @Size(min = 1, max = LONGEST) @PlainText String content,
            @Valid NextStepInput nextStep) {}

    /** A plan that is no longer followed. */
    record ClosingInput(
            @NotNull @BusinessDate LocalDate closedOn,
            @NotNull @Size(min = 1, max = 300) @PlainText String reason) {}

    /** The day on which both plans were laid side by side. */
    record AlignmentInput(@NotNull @BusinessDate LocalDate alignedOn) {}
}
