package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.trajectory.funding.model.BudgetSide;

/**
 * A budget to open.
 *
 * @param region one of the caller's organisation
 * @param lines may be added later too
 */
public record BudgetInput(
        @NotNull @Size(min = 1, max = 120) @PlainText String name,
        @NotNull RegionCode region,
        @Size(max = 100) List<@NotNull @Valid LineInput> lines) {

    /**
     * A line of a budget.
     *
     * @param heading under which the budget groups it, if any
     * @param plan what is expected to come in or go out, per year
     */
    public record LineInput(
            @NotNull BudgetSide side,
            @Size(min = 1, max = 120) @PlainText String heading,
            @NotNull @Size(min = 1, max = 120) @PlainText String name,
            @Size(max = 30) List<@NotNull @Valid PlannedAmount> plan) {
        @Override
        public List<PlannedAmount> plan() {
            return plan == null ? List.of() : plan;
        }
    }

    /** What a year is planned to bring or cost. */
    public record PlannedAmount(
            @NotNull @Min(1900) @Max(2100) Integer year,
            @NotNull @Amount BigDecimal amount) {}

    @Override
    public List<LineInput> lines() {
        return lines == null ? List.of() : lines;
    }
}
