package nl.hoofdzaakwerk.trajectory.policy.model;

/**
 * A20: when answers can be averaged without showing what one person said.
 *
 * @param minimumAnswers answers count in whole groups of this many
 * @param source document that says so
 */
public record FeedbackTerms(int minimumAnswers, String source) {
    public static final String RULE = "A20";

    public FeedbackTerms {
        if (minimumAnswers < 2) {
            throw new IllegalArgumentException("an average of one answer shows it");
        }
    }

    public static FeedbackTerms of(RegionalPolicy policy) {
        return new FeedbackTerms(policy.parameter("minimumAnswers"), policy.source());
    }
}
