package nl.hoofdzaakwerk.matching.assignment.model;

import static nl.hoofdzaakwerk.matching.assignment.model.Balance.NONE;

/**
 * What was proposed before the running change, what is pinned, and what keeping a proposal is worth. The keep bonus is
 * part of a pair's weight as long as the pair is proposed; a pair without points never gets it, so it is never
 * proposed.
 */
final class Proposals {

    final int keepBonus;

    /** Per vacancy how many candidates are pinned to it. */
    int[] pins;

    private final Balance balance;
    private int[] proposed;
    private int[] pinnedTo;
    // what the proposed pair weighs with the bonus in it, NONE when the bonus is nowhere in this candidate's pairs
    private int[] weightKept;

    Proposals(Balance balance, int keepBonus) {
        this.balance = balance;
        this.keepBonus = keepBonus;
        proposed = Room.filled(balance.vacancyOf.length, NONE);
        pinnedTo = Room.filled(balance.vacancyOf.length, NONE);
        weightKept = Room.filled(balance.vacancyOf.length, NONE);
        pins = new int[balance.positions.length];
    }

    void reserve() {
        if (proposed.length < balance.vacancyOf.length) {
            int length = balance.vacancyOf.length;
            proposed = Room.grown(proposed, length, NONE);
            pinnedTo = Room.grown(pinnedTo, length, NONE);
            weightKept = Room.grown(weightKept, length, NONE);
        }
        if (pins.length < balance.positions.length) {
            pins = Room.grown(pins, balance.positions.length, 0);
        }
    }

    /** What was proposed for the candidate when the running change began. */
    int before(int candidate) {
        return proposed[candidate];
    }

    boolean isPinned(int candidate) {
        return pinnedTo[candidate] != NONE;
    }

    /** The candidate's proposal: pinned or found. */
    int now(int candidate) {
        return isPinned(candidate) ? pinnedTo[candidate] : balance.vacancyOf[candidate];
    }

    /** What a pair weighs that is being listed. */
    int weightWhenListed(int candidate, int vacancy, int score) {
        if (proposed[candidate] != vacancy || isPinned(candidate) || score == 0) {
            return score;
        }
        weightKept[candidate] = score + keepBonus;
        return score + keepBonus;
    }

    /** What the candidate's proposal scores; 0 without one, or when it is pinned and not listed. */
    int score(int candidate) {
        if (isPinned(candidate)) {
            return Math.max(0, balance.pairsOfCandidate.weightOf(candidate, pinnedTo[candidate]));
        }
        int vacancy = balance.vacancyOf[candidate];
        return vacancy == NONE ? 0 : balance.candidatePrice[candidate] + balance.vacancyPrice[vacancy] - keepBonus;
    }

    void pin(int candidate, int vacancy) {
        dropBonus(candidate);
        pinnedTo[candidate] = vacancy;
        pins[vacancy]++;
    }

    /** The proposal stays as a wish: it keeps its bonus when the pair is listed. */
    void unpin(int candidate) {
        int vacancy = pinnedTo[candidate];
        pinnedTo[candidate] = NONE;
        pins[vacancy]--;
        int score = balance.pairsOfCandidate.weightOf(candidate, vacancy);
        proposed[candidate] = vacancy;
        if (score > 0) {
            addBonus(candidate, vacancy, score);
        }
    }

    /** The pair is listed no more. */
    void unlisted(int candidate, int vacancy) {
        if (proposed[candidate] == vacancy) {
            weightKept[candidate] = NONE;
        }
    }

    /** What was proposed before there were pairs. */
    void recall(int[] vacancyOfCandidate) {
        System.arraycopy(vacancyOfCandidate, 0, proposed, 0, vacancyOfCandidate.length);
    }

    void forget(int candidate) {
        proposed[candidate] = NONE;
        weightKept[candidate] = NONE;
    }

    /**
     * Ends a change for one candidate: the bonus goes to what is proposed now. Answers whether that is another vacancy.
     */
    boolean settle(int candidate) {
        int now = now(candidate);
        if (now == proposed[candidate]) {
            return false;
        }
        dropBonus(candidate);
        proposed[candidate] = now;
        if (now != NONE && !isPinned(candidate)) {
            int score = balance.candidatePrice[candidate] + balance.vacancyPrice[now];
            addBonus(candidate, now, score);
            balance.candidatePrice[candidate] += keepBonus;
        }
        return true;
    }

    private void dropBonus(int candidate) {
        if (weightKept[candidate] != NONE) {
            reweigh(candidate, proposed[candidate], weightKept[candidate], weightKept[candidate] - keepBonus);
            weightKept[candidate] = NONE;
        }
    }

    private void addBonus(int candidate, int vacancy, int score) {
        reweigh(candidate, vacancy, score, score + keepBonus);
        weightKept[candidate] = score + keepBonus;
    }

    private void reweigh(int candidate, int vacancy, int from, int to) {
        if (keepBonus > 0) {
            balance.reweigh(candidate, vacancy, from, to);
        }
    }
}
