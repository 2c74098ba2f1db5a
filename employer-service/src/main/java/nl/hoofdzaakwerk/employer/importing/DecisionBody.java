package nl.hoofdzaakwerk.employer.importing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.hoofdzaakwerk.employer.importing.model.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to register of a checked file.
 *
 * @param skipBadRows register the rest where rows cannot be registered; without it nothing is registered then
 * @param rowsSkipped how many rows of the report that leaves out; none when absent
 * @param registerLookalikes rows that look like another employer are employers of their own; not when absent
 */
@Schema(name = "ImportDecision")
record DecisionBody(
        @NotNull Boolean skipBadRows,
        @Min(0) @Max(1_000_000) Integer rowsSkipped,
        Boolean registerLookalikes) {
    Decision toDecision() {
        return new Decision(
                skipBadRows, rowsSkipped == null ? 0 : rowsSkipped, Boolean.TRUE.equals(registerLookalikes));
    }
}
