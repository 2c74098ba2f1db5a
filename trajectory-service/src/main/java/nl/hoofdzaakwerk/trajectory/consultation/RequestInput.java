package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseRequest;
import nl.hoofdzaakwerk.trajectory.funding.Amount;

/**
 * Money to ask for in a case (B8); as anonymous as the case itself.
 *
 * @param amount in euros
 * @param purpose what it is for
 * @param whyNotMunicipality why the municipality does not pay
 * @param nextStep judging it when left out
 */
public record RequestInput(
        @NotNull @Amount BigDecimal amount,
        @NotNull @Size(min = 1, max = 500) @PlainText String purpose,
        @NotNull @Size(min = 1, max = 1000) @PlainText String whyNotMunicipality,
        @Valid NextStepInput nextStep) {

    CaseRequest.Wanted toWanted() {
        return new CaseRequest.Wanted(amount, purpose, whyNotMunicipality);
    }

    /** The applicant's answer to a question of the steering group. */
    public record Answer(
            @NotNull @Size(min = 1, max = 1000) @PlainText String answer,
            @Valid NextStepInput nextStep) {}

    /** Nothing has to be said. */
    public record Withdrawal() {}

    /**
     * A grant.
     *
     * @param amount all that was asked when left out
     * @param budgetLineId line of the region's budget it is reserved on
     */
    public record Grant(@Amount BigDecimal amount, @NotNull UUID budgetLineId) {}

    /** A refusal, with its reason. */
    public record Refusal(
            @NotNull @Size(min = 1, max = 1000) @PlainText String reason) {}

    /** A question to the applicant. */
    public record Question(
            @NotNull @Size(min = 1, max = 1000) @PlainText String question,
            @Valid NextStepInput nextStep) {}
}
