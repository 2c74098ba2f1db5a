package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.funding.model.Execution;
import nl.hoofdzaakwerk.trajectory.funding.model.ExecutorKind;
import nl.hoofdzaakwerk.trajectory.funding.model.Money;

/**
 * A request to pay for a trajectory.
 *
 * @param trajectoryId given by the treating side; a municipality or UWV gives {@code referralId} instead
 * @param referralId by which the caller referred the person
 * @param scheme code of a scheme; left out, the one that covers the trajectory on the day
 * @param requestDate day the request counts from, not in the future; today when left out
 * @param startDate first day for which money is asked; the start of the trajectory when left out
 * @param price agreed between the parties, in euros; for a scheme that sets no amount
 * @param months agreed, with the price
 * @param execution how the trajectory is carried out; what co-financing asks and is left out, the request waits for
 * @param payerOrganisation whose client it is, of a kind that the scheme has pay; known by itself where such an
 *     organisation referred the person. It reads what it did not ask for itself only while a ground for funding holds
 *     with it as the receiver (X1)
 * @param payerReference by which the payer knows the case; names nobody
 * @param nextStep while the request waits; one by itself when left out
 */
public record FundingRequestInput(
        UUID trajectoryId,
        UUID referralId,
        @Size(min = 1, max = 60) String scheme,
        @BusinessDate LocalDate requestDate,
        @BusinessDate LocalDate startDate,
        @Amount BigDecimal price,
        @Min(1) @Max(120) Integer months,
        @Valid ExecutionInput execution,
        OrganisationAlias payerOrganisation,
        @Size(min = 1, max = 60) @PlainText String payerReference,
        @Valid NextStepInput nextStep) {

    /** As {@link Execution}; left out where it is not known yet. */
    public record ExecutionInput(
            ExecutorKind executor,
            Boolean certified,
            Boolean initiatedByMunicipality,
            Boolean modelFidelity,
            Boolean tiedToTreatingTeam) {
        Execution toExecution() {
            return new Execution(executor, certified, initiatedByMunicipality, modelFidelity, tiedToTreatingTeam);
        }
    }

    /** What was not known when the request was made; replaces what was. */
    public record Facts(
            @Amount BigDecimal price,
            @Min(1) @Max(120) Integer months,
            @Valid ExecutionInput execution) {
        Optional<Money> agreedPrice() {
            return Optional.ofNullable(price).map(Money::new);
        }

        Execution toExecution() {
            return execution == null ? Execution.UNKNOWN : execution.toExecution();
        }
    }

    Facts facts() {
        return new Facts(price, months, execution);
    }
}
