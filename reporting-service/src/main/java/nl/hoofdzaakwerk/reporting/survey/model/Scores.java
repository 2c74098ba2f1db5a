package nl.hoofdzaakwerk.reporting.survey.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * F13: how often each score was given to a statement; exact, so for use inside the service only.
 *
 * @param byScore index 0: no opinion; 1: disagrees completely, up to 5: agrees completely
 */
public record Scores(List<Long> byScore) {
    public static final int HIGHEST = 5;
    private static final int AGREES = 4;

    public Scores {
        byScore = List.copyOf(byScore);
        if (byScore.size() != HIGHEST + 1) {
            throw new IllegalArgumentException("scores run from 0 to " + HIGHEST);
        }
    }

    public static Scores of(long... byScore) {
        return new Scores(Arrays.stream(byScore).boxed().toList());
    }

    public static Scores none() {
        return of(0, 0, 0, 0, 0, 0);
    }

    public Scores plus(Scores other) {
        return new Scores(IntStream.rangeClosed(0, HIGHEST)
                .mapToObj(score -> byScore.get(score) + other.byScore.get(score))
                .toList());
    }

    /** Respondents with an opinion. */
    public long opinions() {
        return IntStream.rangeClosed(1, HIGHEST).mapToLong(byScore::get).sum();
    }

    long most() {
        return IntStream.rangeClosed(1, HIGHEST).mapToLong(byScore::get).max().orElse(0);
    }

    double mean() {
        long sum = IntStream.rangeClosed(1, HIGHEST)
                .mapToLong(score -> score * byScore.get(score))
                .sum();
        return (double) sum / opinions();
    }

    double agreeing() {
        long agreeing =
                IntStream.rangeClosed(AGREES, HIGHEST).mapToLong(byScore::get).sum();
        return (double) agreeing / opinions();
    }
}
