package nl.hoofdzaakwerk.trajectory.funding.model;

/**
 * X3: how early the end of money is signalled.
 *
 * @param months whole months before the last day
 * @param source where that is agreed
 */
public record MoneyWarningTerms(int months, String source) {
    public static final String RULE = "X3";
    public static final String MONTHS = "warningMonths";
}
