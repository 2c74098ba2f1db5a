package nl.hoofdzaakwerk.matching.assignment.model;

import java.util.Arrays;

/**
 * The best overall assignment (E2), kept while candidates, vacancies and positions come and go: each change repairs the
 * optimum in place, by shortest chains of moves over the prices that are there ({@link CandidateSearch},
 * {@link VacancySearch}), instead of solving anew.
 *
 * <p>After each method the assignment has the highest sum of weights there is, each candidate at most once and each
 * vacancy at most its positions. A pair weighs its score, and the keep bonus on top while it is proposed: so a proposal
 * that people have prepared for moves only when the whole gains more than the bonus. A pair without points is never
 * proposed. A pinned pair stays whatever it weighs, takes one position, and is no part of what is optimised.
 *
 * <p>Candidates and vacancies are small whole numbers, handed out by {@code add…}; the number of one that is removed is
 * given to a later one. Scores are whole numbers from 0 to {@link Instance#MAXIMUM_SCORE}. The same changes in the same
 * order give the same answer. Not safe for use by two threads at once. A number that is not in use, a score out of
 * range or a pair listed twice is an {@link IllegalArgumentException} before anything has changed.
 */
public final class WarmAssignment {

    /** Highest keep bonus. */
    public static final int MAXIMUM_BONUS = 1_000_000;

    private final Balance balance;
    private final Proposals proposals;
    private final Registry candidates;
    private final Registry vacancies;
    private final Changes changes;
    private final BalanceCheck check;
    private int[] moved = {};

    /**
     * Nobody and nothing yet.
     *
     * @param keepBonus what keeping a proposal is worth, in points of score, 0 to {@link #MAXIMUM_BONUS}
     */
    public WarmAssignment(int keepBonus) {
        this(0, 0, keepBonus);
    }

    private WarmAssignment(int candidateCount, int vacancyCount, int keepBonus) {
        if (keepBonus < 0 || keepBonus > MAXIMUM_BONUS) {
            throw new IllegalArgumentException("keep bonus " + keepBonus + " outside 0 … " + MAXIMUM_BONUS);
        }
        balance = new Balance(candidateCount, vacancyCount);
        proposals = new Proposals(balance, keepBonus);
        candidates = new Registry("candidate", candidateCount);
        vacancies = new Registry("vacancy", vacancyCount);
        changes = new Changes(balance, proposals);
        check = new BalanceCheck(balance, proposals, candidates, vacancies);
    }

    /** Solves the instance from nothing; candidates and vacancies keep its indices. */
    public static WarmAssignment solved(Instance instance, int keepBonus) {
        return solved(instance, keepBonus, Room.filled(instance.candidates(), Assignment.NONE));
    }

    /**
     * The same when something was proposed already, as after a restart: those pairs have the keep bonus.
     *
     * @param proposed per candidate the vacancy, or {@link Assignment#NONE}
     */
    public static WarmAssignment solved(Instance instance, int keepBonus, int[] proposed) {
        if (proposed.length != instance.candidates()) {
            throw new IllegalArgumentException(proposed.length + " proposals for " + instance.candidates());
        }
        var solved = new WarmAssignment(instance.candidates(), instance.vacancies(), keepBonus);
        solved.proposals.recall(proposed);
        solved.changes.begin();
        solved.changes.start(instance);
        solved.settle();
        return solved;
    }

    /** @return the new vacancy's number */
    public int addVacancy(int positions, int[] candidatesOfPairs, int[] scores) {
        candidates.requirePairs(candidatesOfPairs, scores);
        requirePositions(positions);
        changes.begin();
        int vacancy = vacancies.add();
        changes.reserve(candidates.size(), vacancies.size());
        changes.listVacancy(vacancy, positions, candidatesOfPairs, scores);
        settle();
        return vacancy;
    }

    /** @return the new candidate's number */
    public int addCandidate(int[] vacanciesOfPairs, int[] scores) {
        vacancies.requirePairs(vacanciesOfPairs, scores);
        changes.begin();
        int candidate = candidates.add();
        changes.reserve(candidates.size(), vacancies.size());
        changes.listCandidate(candidate, vacanciesOfPairs, scores);
        changes.await(candidate);
        settle();
        return candidate;
    }

    /** Gives the candidate all its pairs anew; a pin stays, also when its pair is not among them. */
    public void replaceCandidate(int candidate, int[] vacanciesOfPairs, int[] scores) {
        candidates.require(candidate);
        vacancies.requirePairs(vacanciesOfPairs, scores);
        changes.begin();
        int held = balance.vacancyOf[candidate];
        changes.loosen(candidate);
        changes.unlistCandidate(candidate);
        changes.listCandidate(candidate, vacanciesOfPairs, scores);
        if (!proposals.isPinned(candidate)) {
            seek(candidate, held);
        }
        settle();
    }

    /** Gives the vacancy its positions and all its pairs anew; pins stay, also when their pairs are not among them. */
    public void replaceVacancy(int vacancy, int positions, int[] candidatesOfPairs, int[] scores) {
        vacancies.require(vacancy);
        candidates.requirePairs(candidatesOfPairs, scores);
        requirePositions(positions);
        changes.begin();
        int[] holders = changes.holdersOf(vacancy);
        for (int holder : holders) {
            changes.loosen(holder);
            changes.close(holder);
        }
        changes.unlistVacancy(vacancy);
        changes.listVacancy(vacancy, positions, candidatesOfPairs, scores);
        for (int holder : holders) {
            seek(holder, vacancy);
        }
        settle();
    }

    /** Changes how many candidates the vacancy may get, pinned ones included; 0 or more. */
    public void setPositions(int vacancy, int positions) {
        vacancies.require(vacancy);
        requirePositions(positions);
        changes.begin();
        changes.divide(vacancy, positions);
        settle();
    }

    /** Also ends its pin. */
    public void removeCandidate(int candidate) {
        candidates.require(candidate);
        changes.begin();
        takeOut(candidate);
        changes.close(candidate);
        changes.unlistCandidate(candidate);
        proposals.forget(candidate);
        candidates.remove(candidate);
        settle();
    }

    /** Also ends its pins. */
    public void removeVacancy(int vacancy) {
        vacancies.require(vacancy);
        changes.begin();
        for (int candidate = 0; proposals.pins[vacancy] > 0; candidate++) {
            if (proposals.isPinned(candidate) && proposals.now(candidate) == vacancy) {
                changes.unpin(candidate);
                changes.await(candidate);
            }
        }
        changes.divide(vacancy, 0);
        changes.unlistVacancy(vacancy);
        vacancies.remove(vacancy);
        settle();
    }

    /**
     * Proposes this vacancy for the candidate whatever else changes, until {@link #unpin} or one of both is removed. A
     * pair that is not listed may be pinned and scores nothing. More pins than positions leave nothing to divide.
     */
    public void pin(int candidate, int vacancy) {
        candidates.require(candidate);
        vacancies.require(vacancy);
        changes.begin();
        takeOut(candidate);
        changes.pin(candidate, vacancy);
        settle();
    }

    /** The pair stays proposed as far as it is worth it, keep bonus included; nothing happens when it is not pinned. */
    public void unpin(int candidate) {
        candidates.require(candidate);
        changes.begin();
        if (proposals.isPinned(candidate)) {
            int vacancy = proposals.now(candidate);
            changes.unpin(candidate);
            seek(candidate, vacancy);
        }
        settle();
    }

    /** The vacancy proposed for the candidate, or {@link Assignment#NONE}. */
    public int vacancyOf(int candidate) {
        candidates.require(candidate);
        return proposals.now(candidate);
    }

    /** Sum of the scores of what is proposed, pinned pairs included, keep bonus left out. */
    public long total() {
        long total = 0;
        for (int candidate = 0; candidate < candidates.size(); candidate++) {
            if (candidates.isInUse(candidate)) {
                total += proposals.score(candidate);
            }
        }
        return total;
    }

    /** Whose proposal the last change moved, ascending; a candidate that was removed is not among them. */
    public int[] movedCandidates() {
        return moved.clone();
    }

    /**
     * What else there is for the candidate, cheapest for the whole first; pairs without points and vacancies without a
     * position that is not pinned are left out, and a pinned candidate has none.
     *
     * @param number at most so many
     */
    public Alternative[] alternativesOfCandidate(int candidate, int number) {
        candidates.require(candidate);
        return changes.alternatives().ofCandidate(candidate, number);
    }

    /** Who else there is for the vacancy, in the same way; pinned candidates are left out. */
    public Alternative[] alternativesOfVacancy(int vacancy, int number) {
        vacancies.require(vacancy);
        return changes.alternatives().ofVacancy(vacancy, number);
    }

    /**
     * Checks all conditions of the optimum that the last change can have broken: every pair of each candidate and each
     * vacancy whose price, pairs, positions or proposal changed, and that all prices together equal the whole. What the
     * change did not touch was proven before.
     *
     * @return its total and bound are in weights: keep bonus included, pinned pairs left out
     */
    public Certificate certifyTouched() {
        return check.touched();
    }

    /**
     * Checks all conditions over every pair and recounts everything, whatever was checked before; takes time in
     * proportion to the number of pairs.
     *
     * @return its total and bound are in weights: keep bonus included, pinned pairs left out
     */
    public Certificate certifyAll() {
        return check.all();
    }

    /** What is proposed with its prices, for somebody who does not keep it; without keep bonus and pins. */
    Assignment assignment() {
        int[] vacancyPrice = Arrays.copyOf(balance.vacancyPrice, vacancies.size());
        for (int vacancy = 0; vacancy < vacancyPrice.length; vacancy++) {
            vacancyPrice[vacancy] = balance.positions[vacancy] == 0 ? 0 : vacancyPrice[vacancy];
        }
        return new Assignment(
                Arrays.copyOf(balance.vacancyOf, candidates.size()),
                Arrays.copyOf(balance.candidatePrice, candidates.size()),
                vacancyPrice,
                total());
    }

    private void settle() {
        moved = changes.settle();
    }

    /** Gives the candidate a price again; it keeps the vacancy at once when that is in balance, and seeks otherwise. */
    private void seek(int candidate, int vacancy) {
        balance.reprice(candidate);
        if (vacancy != Assignment.NONE) {
            changes.holdIfBalanced(candidate, vacancy);
        }
        changes.await(candidate);
    }

    private void takeOut(int candidate) {
        if (proposals.isPinned(candidate)) {
            changes.unpin(candidate);
        } else {
            changes.loosen(candidate);
        }
    }

    private static void requirePositions(int positions) {
        if (positions < 0) {
            throw new IllegalArgumentException("a number of positions is not negative: " + positions);
        }
    }
}
