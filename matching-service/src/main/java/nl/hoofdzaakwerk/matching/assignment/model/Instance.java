package nl.hoofdzaakwerk.matching.assignment.model;

import java.util.Arrays;

/**
 * One assignment question: sparse scored pairs between candidates {@code 0 … candidates-1} and vacancies {@code 0 …
 * vacancies-1}, each vacancy with a number of positions. Pairs lie row by row (candidate by candidate).
 *
 * <p>A score is a whole number from 0 to {@link #MAXIMUM_SCORE}; a pair that is not listed cannot be assigned.
 */
public final class Instance {

    /** Highest score of one pair: far above the scorer's scale, low enough that no sum can overflow. */
    public static final int MAXIMUM_SCORE = 1_000_000;

    private final int[] rowStart;
    private final int[] vacancyOfPair;
    private final int[] scoreOfPair;
    private final int[] positions;

    private Instance(int[] rowStart, int[] vacancyOfPair, int[] scoreOfPair, int[] positions) {
        this.rowStart = rowStart;
        this.vacancyOfPair = vacancyOfPair;
        this.scoreOfPair = scoreOfPair;
        this.positions = positions;
    }

    /**
     * Starts an instance.
     *
     * @param candidates number of candidates, 0 or more
     * @param positions open positions per vacancy, each 0 or more
     */
    public static Builder of(int candidates, int... positions) {
        return new Builder(candidates, positions);
    }

    public int candidates() {
        return rowStart.length - 1;
    }

    public int vacancies() {
        return positions.length;
    }

    public int pairs() {
        return vacancyOfPair.length;
    }

    /** Open positions of the vacancy. */
    public int positions(int vacancy) {
        return positions[vacancy];
    }

    /** Index of the candidate's first pair. */
    public int firstPair(int candidate) {
        return rowStart[candidate];
    }

    /** Index after the candidate's last pair. */
    public int endOfPairs(int candidate) {
        return rowStart[candidate + 1];
    }

    public int vacancyOf(int pair) {
        return vacancyOfPair[pair];
    }

    public int scoreOf(int pair) {
        return scoreOfPair[pair];
    }

    /** Collects the pairs; they must come candidate by candidate, in ascending order. */
    public static final class Builder {
        private final int[] rowStart;
        private final int[] positions;
        private int[] vacancyOfPair = new int[64];
        private int[] scoreOfPair = new int[64];
        private int pairs;
        private int currentCandidate;
        // per vacancy the candidate it was paired with last, counted from 1
        private final int[] lastCandidate;

        private Builder(int candidates, int[] positions) {
            if (candidates < 0) {
                throw new IllegalArgumentException("a number of candidates is not negative: " + candidates);
            }
            for (int open : positions) {
                if (open < 0) {
                    throw new IllegalArgumentException("a number of positions is not negative: " + open);
                }
            }
            this.rowStart = new int[candidates + 1];
            this.positions = positions.clone();
            this.lastCandidate = new int[positions.length];
        }

        /**
         * Adds one pair.
         *
         * @throws IllegalArgumentException when a score or index is out of range, candidates come out of order or a
         *     pair comes twice
         */
        public Builder pair(int candidate, int vacancy, int score) {
            if (candidate < currentCandidate || candidate >= rowStart.length - 1) {
                throw new IllegalArgumentException("candidate " + candidate + " out of order or out of range");
            }
            if (vacancy < 0 || vacancy >= positions.length) {
                throw new IllegalArgumentException("vacancy " + vacancy + " out of range");
            }
            if (score < 0 || score > MAXIMUM_SCORE) {
                throw new IllegalArgumentException("score " + score + " outside 0 … " + MAXIMUM_SCORE);
            }
            if (lastCandidate[vacancy] == candidate + 1) {
                throw new IllegalArgumentException("pair " + candidate + "-" + vacancy + " listed twice");
            }
            lastCandidate[vacancy] = candidate + 1;
            closeRowsBefore(candidate);
            if (pairs == vacancyOfPair.length) {
                vacancyOfPair = Arrays.copyOf(vacancyOfPair, pairs * 2);
                scoreOfPair = Arrays.copyOf(scoreOfPair, pairs * 2);
            }
            vacancyOfPair[pairs] = vacancy;
            scoreOfPair[pairs++] = score;
            return this;
        }

        private void closeRowsBefore(int candidate) {
            while (currentCandidate < candidate) {
                rowStart[++currentCandidate] = pairs;
            }
        }

        public Instance build() {
            closeRowsBefore(rowStart.length - 1);
            return new Instance(
                    rowStart.clone(),
                    Arrays.copyOf(vacancyOfPair, pairs),
                    Arrays.copyOf(scoreOfPair, pairs),
                    positions);
        }
    }
}
