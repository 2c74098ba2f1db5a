package nl.hoofdzaakwerk.trajectory.funding;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.funding.model.Budget;
import nl.hoofdzaakwerk.trajectory.funding.model.BudgetLine;
import nl.hoofdzaakwerk.trajectory.funding.model.BudgetSide;
import nl.hoofdzaakwerk.trajectory.funding.model.LedgerEntry;
import nl.hoofdzaakwerk.trajectory.funding.model.LineBalance;
import nl.hoofdzaakwerk.trajectory.funding.model.YearFigures;

/** Reads a budget's figures from its ledger. */
@ApplicationScoped
class BudgetViews {
    private final BudgetLines lines;
    private final LedgerEntries entries;

    BudgetViews(BudgetLines lines, LedgerEntries entries) {
        this.lines = lines;
        this.entries = entries;
    }

    BudgetView one(Budget budget) {
        List<BudgetLine> all = lines.of(budget.id());
        Map<UUID, List<LedgerEntry>> written =
                entries.ofBudget(budget.id()).stream().collect(groupingBy(LedgerEntry::lineId));
        BudgetView.SideView income = side(BudgetSide.INCOME, all, written);
        BudgetView.SideView expenditure = side(BudgetSide.EXPENDITURE, all, written);
        return new BudgetView(
                budget.id(),
                budget.name(),
                budget.region(),
                budget.openedAt(),
                income.planned().compareTo(expenditure.planned()) == 0,
                income,
                expenditure,
                all.stream()
                        .map(line -> line(line, written.getOrDefault(line.id(), List.of())))
                        .toList());
    }

    BudgetView.LineView one(BudgetLine line) {
        return line(line, entries.of(line.id()));
    }

    private static BudgetView.LineView line(BudgetLine line, List<LedgerEntry> written) {
        LineBalance balance =
                written.isEmpty() ? LineBalance.NOTHING : written.getLast().balanceAfter();
        return BudgetView.LineView.of(line, balance, YearFigures.of(written));
    }

    private static BudgetView.SideView side(
            BudgetSide side, List<BudgetLine> lines, Map<UUID, List<LedgerEntry>> written) {
        List<LedgerEntry> ofSide = lines.stream()
                .filter(line -> line.side() == side)
                .flatMap(line -> written.getOrDefault(line.id(), List.of()).stream())
                .toList();
        SortedMap<Integer, YearFigures> years = YearFigures.of(ofSide);
        YearFigures total = YearFigures.sum(List.copyOf(years.values()));
        return new BudgetView.SideView(
                total.planned().amount(), total.realised().amount(), BudgetView.YearView.of(years));
    }
}
