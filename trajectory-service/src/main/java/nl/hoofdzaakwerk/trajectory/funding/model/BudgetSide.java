package nl.hoofdzaakwerk.trajectory.funding.model;

/** Whether a line of a budget brings money in or spends it. */
public enum BudgetSide {
    INCOME,
    EXPENDITURE
}
