package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.funding.model.Budget;
import nl.hoofdzaakwerk.trajectory.funding.model.BudgetLine;
import nl.hoofdzaakwerk.trajectory.funding.model.Money;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;

/** Opens budgets and their lines (B7, B9). */
@ApplicationScoped
class BudgetDesk {
    private static final String OPENING = "Begroting";

    private final Budgets budgets;
    private final BudgetLines lines;
    private final BudgetLedger ledger;
    private final Remarks remarks;
    private final Clock clock;

    BudgetDesk(Budgets budgets, BudgetLines lines, BudgetLedger ledger, Remarks remarks, Clock clock) {
        this.budgets = budgets;
        this.lines = lines;
        this.ledger = ledger;
        this.remarks = remarks;
        this.clock = clock;
    }

    Budget open(Caller caller, BudgetInput input) {
        if (!caller.worksIn(input.region())) {
            throw Problem.invalid(remarks.error("/region", "not-your-region"));
        }
        Budget budget = new Budget(
                Ids.next(), caller.organisation(), input.region(), caller.user(), input.name(), clock.instant());
        budgets.persist(budget);
        input.lines().forEach(line -> add(budget, line));
        return budget;
    }

    BudgetLine add(UUID budgetId, BudgetInput.LineInput input) {
        return add(budgets.findByIdOptional(budgetId).orElseThrow(Problem::notFound), input);
    }

    private BudgetLine add(Budget budget, BudgetInput.LineInput input) {
        BudgetLine line =
                new BudgetLine(Ids.next(), budget, input.side(), Optional.ofNullable(input.heading()), input.name());
        lines.persistAndFlush(line);
        input.plan()
                .forEach(planned -> ledger.allocate(
                        line.id(), planned.year(), new Money(planned.amount()), OPENING, LocalDate.now(clock)));
        return line;
    }
}
