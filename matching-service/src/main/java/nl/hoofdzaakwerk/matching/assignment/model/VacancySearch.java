package nl.hoofdzaakwerk.matching.assignment.model;

import static nl.hoofdzaakwerk.matching.assignment.model.Balance.NONE;

/**
 * Brings a vacancy that asks a price in vain into balance: the cheapest chain of moves that begins with its free
 * position and ends with a candidate who was without, or with a position that stays free. The mirror of
 * {@link CandidateSearch}.
 */
final class VacancySearch {

    private final Balance balance;
    private final Frontier frontier;
    // per vacancy the candidate who would leave it, and for where
    private int[] leaver;
    private int[] goal;

    private int limit;
    private int lastGoal;
    private int lastComer;
    private int leftFree;

    VacancySearch(Balance balance, Frontier frontier) {
        this.balance = balance;
        this.frontier = frontier;
        this.leaver = new int[frontier.distance.length];
        this.goal = new int[frontier.distance.length];
    }

    /** Fills positions of the vacancy until its price is right. */
    void fill(int vacancy) {
        while (balance.asksInVain(vacancy)) {
            search(vacancy);
            reprice();
            move(vacancy);
            frontier.forget();
        }
    }

    /** What it would cost at least when one of the vacancy's positions comes free; nothing is changed. */
    int costOfRefilling(int vacancy) {
        search(vacancy);
        frontier.forget();
        return limit;
    }

    private void search(int source) {
        if (goal.length < frontier.distance.length) {
            leaver = new int[frontier.distance.length];
            goal = new int[frontier.distance.length];
        }
        limit = balance.vacancyPrice[source];
        leftFree = source;
        frontier.add(source, 0);
        int vacancy = frontier.next(limit);
        while (vacancy != NONE) {
            relax(vacancy, frontier.nearest());
            vacancy = frontier.next(limit);
        }
    }

    private void relax(int vacancy, int far) {
        long[] pairs = balance.pairsOfVacancy.of(vacancy);
        int size = balance.pairsOfVacancy.size(vacancy);
        int base = far + balance.vacancyPrice[vacancy] - PairLists.HEAVIEST;
        int[] candidatePrice = balance.candidatePrice;
        for (int at = 0; at < size && far < limit; at++) {
            long pair = pairs[at];
            int atLeast = base + (int) (pair >>> 32);
            if (atLeast >= limit) {
                return;
            }
            int candidate = (int) pair;
            int next = atLeast + candidatePrice[candidate];
            if (next < limit) {
                reach(candidate, vacancy, next);
            }
        }
    }

    private void reach(int candidate, int vacancy, int next) {
        int left = balance.vacancyOf[candidate];
        if (left == NONE) {
            limit = next;
            lastComer = candidate;
            lastGoal = vacancy;
            leftFree = NONE;
        } else if (next < frontier.distance[left]) {
            leaver[left] = candidate;
            goal[left] = vacancy;
            frontier.add(left, next);
            if (next + balance.vacancyPrice[left] < limit) {
                limit = next + balance.vacancyPrice[left];
                leftFree = left;
            }
        }
    }

    private void reprice() {
        for (int at = 0; at < frontier.reachedCount(); at++) {
            int vacancy = frontier.reached(at);
            if (frontier.distance[vacancy] < limit) {
                balance.shift(vacancy, frontier.distance[vacancy] - limit);
            }
        }
    }

    /** Walks the chain back to the free position it began with. */
    private void move(int source) {
        if (leftFree == source) {
            return;
        }
        int comer = lastComer;
        int vacancy = lastGoal;
        if (leftFree != NONE) {
            comer = leaver[leftFree];
            vacancy = goal[leftFree];
            balance.release(comer);
        }
        while (vacancy != source) {
            int candidate = leaver[vacancy];
            balance.release(candidate);
            balance.hold(comer, vacancy);
            comer = candidate;
            vacancy = goal[vacancy];
        }
        balance.hold(comer, source);
    }
}
