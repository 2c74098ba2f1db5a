package nl.hoofdzaakwerk.reporting.programme.commitment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.ApproverRole;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.Commitment;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.Party;

/**
 * An approval to record.
 *
 * @param organisation its name; a municipality by the name it has in the region
 * @param approvedBy name of who approved, in the role; may be left out, and can be removed later
 */
public record NewCommitment(
        @NotNull RegionCode region,
        @NotNull Party party,

        @NotNull @Size(min = 1, max = 120) @PlainText String organisation,

        @NotNull ApproverRole role,

        @Size(min = 1, max = 120) @PlainText String approvedBy,

        @NotNull @BusinessDate LocalDate approvedDate) {

    Commitment.Approval toApproval() {
        return new Commitment.Approval(
                party, organisation.strip(), role, Optional.ofNullable(approvedBy), approvedDate);
    }

    /** @param name null to remove it */
    public record Approver(
            @Size(min = 1, max = 120) @PlainText String name) {}

    /** @param reason why the organisation no longer stands behind the plan */
    public record Withdrawal(
            @NotNull @BusinessDate LocalDate withdrawnDate,

            @NotNull @Size(min = 1, max = 500) @PlainText String reason) {}
}
