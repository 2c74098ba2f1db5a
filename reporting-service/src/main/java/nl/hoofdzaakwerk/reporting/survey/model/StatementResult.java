package nl.hoofdzaakwerk.reporting.survey.model;

/**
 * What is shown of a statement.
 *
 * @param mean from 1 to 5, to one decimal; null when it is withheld
 * @param agreePercent who gave 4 or 5, of those with an opinion, to the nearest five; null when it is withheld
 * @param withheld because too few had an opinion, or nearly all had the same; which of the two is not told
 */
public record StatementResult(Double mean, Integer agreePercent, boolean withheld) {
    static final StatementResult WITHHELD = new StatementResult(null, null, true);
    private static final double TENTHS = 10.0;
    private static final int STEP = 5;
    private static final double STEPS = 20.0;

    static StatementResult of(Scores scores) {
        return new StatementResult(
                Math.round(scores.mean() * TENTHS) / TENTHS, (int) Math.round(scores.agreeing() * STEPS) * STEP, false);
    }
}
