package nl.hoofdzaakwerk.reporting.survey.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * F13: what is shown of a survey. A round with too few respondents shows nothing at all, and counts in nothing: the
 * nation is made of what is shown of regions, so that no difference between the nation and its regions, between two
 * moments, or between two days tells of a round that is not shown.
 */
public final class SurveyDisclosure {
    private static final int RESPONDENTS_STEP = 5;
    private static final int PERCENT = 100;

    private final SurveyRule rule;

    public SurveyDisclosure(SurveyRule rule) {
        this.rule = rule;
    }

    /**
     * @param regions how many rounds are in it
     * @param respondents down to a multiple of five
     */
    public record Shown(int regions, long respondents, List<StatementResult> statements) {}

    /** A closed round; empty when too few answered. */
    public Optional<Shown> round(RoundScores round) {
        if (round.respondents() < rule.minimum()) {
            return Optional.empty();
        }
        return Optional.of(new Shown(
                1,
                rounded(round.respondents()),
                round.statements().stream().map(this::result).toList()));
    }

    /** All closed rounds of a moment together; empty when none of them is shown. */
    public Optional<Shown> nation(Collection<RoundScores> rounds) {
        List<RoundScores> shown = rounds.stream()
                .filter(round -> round.respondents() >= rule.minimum())
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<StatementResult> results = IntStream.range(
                        0, shown.getFirst().statements().size())
                .mapToObj(statement -> together(shown, statement))
                .toList();
        long respondents = shown.stream().mapToLong(RoundScores::respondents).sum();
        return Optional.of(new Shown(shown.size(), rounded(respondents), results));
    }

    /** What a round withholds of a statement is not in the nation's either. */
    private StatementResult together(List<RoundScores> rounds, int statement) {
        Scores together = rounds.stream()
                .map(round -> round.statements().get(statement))
                .filter(scores -> !result(scores).withheld())
                .reduce(Scores.none(), Scores::plus);
        return result(together);
    }

    private StatementResult result(Scores scores) {
        boolean tooFew = scores.opinions() < rule.minimum();
        boolean tooAlike = scores.most() * PERCENT >= scores.opinions() * rule.dominancePercent();
        return tooFew || tooAlike ? StatementResult.WITHHELD : StatementResult.of(scores);
    }

    private static long rounded(long respondents) {
        return respondents / RESPONDENTS_STEP * RESPONDENTS_STEP;
    }
}
