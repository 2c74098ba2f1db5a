package nl.hoofdzaakwerk.trajectory.funding.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/** One purpose within a budget; its entries stand in the ledger, and whoever adds one locks the line first. */
@Entity
public class BudgetLine {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID budgetId;
    private OrganisationAlias organisation;

    @Enumerated(EnumType.STRING)
    private BudgetSide side;

    private String heading;
    private String name;

    protected BudgetLine() {}

    /** @param heading under which the budget groups it, if any */
    public BudgetLine(UUID id, Budget budget, BudgetSide side, Optional<String> heading, String name) {
        this.id = id;
        this.budgetId = budget.id();
        this.organisation = budget.organisation();
        this.side = side;
        this.heading = heading.orElse(null);
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public UUID budgetId() {
        return budgetId;
    }

    public OrganisationAlias organisation() {
        return organisation;
    }

    public BudgetSide side() {
        return side;
    }

    public Optional<String> heading() {
        return Optional.ofNullable(heading);
    }

    public String name() {
        return name;
    }
}
