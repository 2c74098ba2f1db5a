package nl.hoofdzaakwerk.matching.assignment.model;

/**
 * An answer to an {@link Instance}, with the prices that prove it optimal.
 *
 * @param vacancyOfCandidate per candidate the vacancy proposed, or {@link #NONE}
 * @param candidatePrice per candidate the dual price: what this candidate adds to the total
 * @param vacancyPrice per vacancy the dual price of one position: what one more position would be worth at most
 * @param total sum of the scores of the assigned pairs
 */
public record Assignment(int[] vacancyOfCandidate, int[] candidatePrice, int[] vacancyPrice, long total) {

    /** Not assigned. */
    public static final int NONE = -1;

    public boolean isAssigned(int candidate) {
        return vacancyOfCandidate[candidate] != NONE;
    }
}
