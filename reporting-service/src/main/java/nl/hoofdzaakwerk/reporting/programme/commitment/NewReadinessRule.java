package nl.hoofdzaakwerk.reporting.programme.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.ApproverRole;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.CommitmentLevel;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.ReadinessRequirement;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.RequiredParty;

/**
 * A new version of what makes a region ready.
 *
 * @param region left out for the national default
 * @param validFromDate first day; after today
 * @param source document it comes from
 */
public record NewReadinessRule(
        RegionCode region,
        @NotNull @BusinessDate LocalDate validFromDate,

        @NotNull @Size(min = 1, max = 200) @PlainText String source,

        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Requirement> requirements) {

    /**
     * One thing that is needed.
     *
     * @param level left out when either will do
     * @param role left out when any will do
     */
    public record Requirement(
            @NotNull RequiredParty party,
            CommitmentLevel level,
            ApproverRole role,

            @NotNull @Min(1) @Max(ReadinessRequirement.MOST) Integer atLeast) {}

    Optional<RegionCode> forRegion() {
        return Optional.ofNullable(region);
    }

    /** In the order given. */
    List<ReadinessRequirement> toRequirements() {
        List<ReadinessRequirement> all = new ArrayList<>();
        for (Requirement one : requirements) {
            all.add(new ReadinessRequirement(all.size() + 1, one.party(), one.level(), one.role(), one.atLeast()));
        }
        return all;
    }
}
