package nl.hoofdzaakwerk.reporting.survey.model;

/**
 * F13: what results need before they are shown; data, set nationally.
 *
 * @param minimum fewer respondents than this show nothing
 * @param dominancePercent a score that so many gave says too much about each of them
 */
public record SurveyRule(int minimum, int dominancePercent) {
    /** Below this number a minimum protects nobody. */
    public static final int LOWEST_MINIMUM = 5;

    private static final int HALF = 50;
    private static final int WHOLE = 100;

    public SurveyRule {
        if (minimum < LOWEST_MINIMUM || dominancePercent <= HALF || dominancePercent > WHOLE) {
            throw new IllegalArgumentException("a survey rule protects at least " + LOWEST_MINIMUM + " respondents");
        }
    }
}
