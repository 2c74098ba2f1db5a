package nl.hoofdzaakwerk.employer.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.commitment.model.Promise;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an employer promised.
 *
 * @param promisedDate not after today
 * @param validUntilDate last day on which the places are there
 * @param work kind of work
 * @param minimumHours per week; 1 when only the maximum is said
 * @param maximumHours per week; 60 when only the minimum is said
 * @param promisedBy function of who promised, never a name
 * @param nextStep the usual when absent
 */
@Schema(name = "CommitmentPromise")
record CommitmentBody(
        @NotNull @Min(1) @Max(LedgerBody.MOST_PLACES) Integer places,
        @NotNull @BusinessDate LocalDate promisedDate,
        @NotNull @BusinessDate LocalDate validUntilDate,
        @NotNull @Size(max = 200) @PlainLine String work,
        @Min(1) @Max(60) Integer minimumHours,
        @Min(1) @Max(60) Integer maximumHours,
        @NotNull @Size(max = 100) @PlainLine String promisedBy,
        @Valid NextStepInput nextStep) {

    Promise toPromise() {
        return new Promise(places, promisedDate, validUntilDate, work.strip(), hours(), promisedBy.strip());
    }

    Optional<NextStep> planned() {
        return Optional.ofNullable(nextStep).map(NextStepInput::toNextStep);
    }

    private Optional<Promise.Hours> hours() {
        if (minimumHours == null && maximumHours == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Promise.Hours(minimumHours == null ? 1 : minimumHours, maximumHours == null ? 60 : maximumHours));
    }
}
