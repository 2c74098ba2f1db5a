package nl.hoofdzaakwerk.employer.commitment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What requests about a ledger hold. */
final class LedgerBody {
    static final int MOST_PLACES = 999;

    private LedgerBody() {}

    /** Places the employer takes back. */
    @Schema(name = "CommitmentWithdrawal")
    record Withdrawal(
            @NotNull @Min(1) @Max(MOST_PLACES) Integer places,
            @NotBlank @Size(max = 500) @PlainText String reason) {}

    /** @param difference what was promised more than noted, or less when negative; not 0 */
    @Schema(name = "CommitmentCorrection")
    record Correction(
            @NotNull @Min(-MOST_PLACES) @Max(MOST_PLACES) Integer difference,
            @NotBlank @Size(max = 500) @PlainText String reason) {}

    /** The vacancy, of the same employer, that gives shape to the promise. */
    @Schema(name = "CommitmentVacancy")
    record Link(@NotNull UUID vacancyId) {}
}
