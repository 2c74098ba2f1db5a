package nl.hoofdzaakwerk.trajectory.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.funding.model.Budget;
import nl.hoofdzaakwerk.trajectory.funding.model.BudgetLine;
import nl.hoofdzaakwerk.trajectory.funding.model.BudgetSide;
import nl.hoofdzaakwerk.trajectory.funding.model.LineBalance;
import nl.hoofdzaakwerk.trajectory.funding.model.YearFigures;

/**
 * A budget with what was planned and what was realised (B9). All amounts in euros, exact to the cent.
 *
 * @param balanced whether as much income is planned as expenditure
 */
public record BudgetView(
        UUID id,
        String name,
        RegionCode region,
        Instant openedAt,
        boolean balanced,
        SideView income,
        SideView expenditure,
        List<LineView> lines) {

    /** A budget in a list. */
    public record Summary(UUID id, String name, RegionCode region, Instant openedAt) {
        static Summary of(Budget budget) {
            return new Summary(budget.id(), budget.name(), budget.region(), budget.openedAt());
        }
    }

    /** All lines of one side together. */
    public record SideView(BigDecimal planned, BigDecimal realised, List<YearView> years) {}

    /** A year. */
    public record YearView(int year, BigDecimal planned, BigDecimal realised) {
        static List<YearView> of(SortedMap<Integer, YearFigures> years) {
            return years.entrySet().stream()
                    .map(entry -> new YearView(
                            entry.getKey(),
                            entry.getValue().planned().amount(),
                            entry.getValue().realised().amount()))
                    .toList();
        }
    }

    /**
     * A line.
     *
     * @param reserved promised, not yet paid
     * @param realised paid; of income, received
     * @param left free to spend; of income, still to come
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineView(
            UUID id,
            BudgetSide side,
            String heading,
            String name,
            BigDecimal planned,
            BigDecimal reserved,
            BigDecimal realised,
            BigDecimal left,
            List<YearView> years) {
        static LineView of(BudgetLine line, LineBalance balance, SortedMap<Integer, YearFigures> years) {
            return new LineView(
                    line.id(),
                    line.side(),
                    line.heading().orElse(null),
                    line.name(),
                    balance.planned().amount(),
                    balance.reserved().amount(),
                    balance.paid().amount(),
                    balance.available().amount(),
                    YearView.of(years));
        }
    }
}
