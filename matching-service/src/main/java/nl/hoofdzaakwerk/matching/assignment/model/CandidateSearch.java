package nl.hoofdzaakwerk.matching.assignment.model;

import static nl.hoofdzaakwerk.matching.assignment.model.Balance.NONE;

/**
 * Brings a candidate who has a price and no position into balance: the cheapest chain of moves that begins with that
 * candidate and ends in a free position or in one candidate who stays without (Dijkstra over what a step costs, which
 * is never negative). Prices follow the distances.
 */
final class CandidateSearch {

    private final Balance balance;
    private final Frontier frontier;
    // per vacancy the candidate who would come
    private int[] comer;

    private int[] vacancyPrice;
    private int limit;
    private int lastVacancy;
    private int leftOut;

    // in a dry run: what comes after the chain has ended elsewhere, and the vacancy where a position is left
    private int afterwards;
    private int left = NONE;

    CandidateSearch(Balance balance, Frontier frontier) {
        this.balance = balance;
        this.frontier = frontier;
        this.comer = new int[frontier.distance.length];
    }

    /** The candidate holds nothing; its price may be any that its pairs allow. */
    void enter(int candidate) {
        balance.reprice(candidate);
        if (balance.candidatePrice[candidate] == 0) {
            return;
        }
        prepare();
        limit = balance.candidatePrice[candidate];
        lastVacancy = NONE;
        leftOut = candidate;
        relax(candidate, 0);
        search();
        reprice(candidate);
        move(candidate);
        frontier.forget();
    }

    /**
     * What it would cost at least to make room for one more candidate at the vacancy; nothing is changed. The chain may
     * end at the position that this candidate leaves behind; when it ends elsewhere, the cost of refilling comes on
     * top.
     */
    int costOfMakingRoom(int vacancy, int vacancyLeft, int costOfRefilling) {
        if (balance.hasRoom(vacancy)) {
            return costOfRefilling;
        }
        prepare();
        limit = Balance.CLOSED;
        afterwards = costOfRefilling;
        left = vacancyLeft;
        frontier.add(vacancy, 0);
        search();
        frontier.forget();
        afterwards = 0;
        left = NONE;
        return limit;
    }

    private void prepare() {
        if (comer.length < frontier.distance.length) {
            comer = new int[frontier.distance.length];
        }
        vacancyPrice = balance.vacancyPrice;
    }

    private void search() {
        int vacancy = frontier.next(limit);
        while (vacancy != NONE) {
            relaxHoldersOf(vacancy, frontier.nearest());
            vacancy = frontier.next(limit);
        }
    }

    private void relaxHoldersOf(int vacancy, int far) {
        for (int holder = balance.firstHolder[vacancy]; holder != NONE; holder = balance.nextHolder[holder]) {
            int without = far + balance.candidatePrice[holder] + afterwards;
            if (without < limit) {
                limit = without;
                lastVacancy = vacancy;
                leftOut = holder;
            }
            relax(holder, far);
        }
    }

    private void relax(int candidate, int far) {
        long[] pairs = balance.pairsOfCandidate.of(candidate);
        int size = balance.pairsOfCandidate.size(candidate);
        int base = far + balance.candidatePrice[candidate] - PairLists.HEAVIEST;
        int[] distance = frontier.distance;
        for (int at = 0; at < size && far < limit; at++) {
            long pair = pairs[at];
            int atLeast = base + (int) (pair >>> 32);
            if (atLeast >= limit) {
                return;
            }
            int vacancy = (int) pair;
            int next = atLeast + vacancyPrice[vacancy];
            if (next < limit && next < distance[vacancy]) {
                reach(vacancy, candidate, next);
            }
        }
    }

    private void reach(int vacancy, int candidate, int next) {
        comer[vacancy] = candidate;
        frontier.add(vacancy, next);
        int end = vacancy == left ? next : next + afterwards;
        if ((vacancy == left || balance.hasRoom(vacancy)) && end < limit) {
            limit = end;
            lastVacancy = vacancy;
            leftOut = NONE;
        }
    }

    private void reprice(int source) {
        balance.candidatePrice[source] -= limit;
        for (int at = 0; at < frontier.reachedCount(); at++) {
            int vacancy = frontier.reached(at);
            if (frontier.distance[vacancy] < limit) {
                balance.shift(vacancy, limit - frontier.distance[vacancy]);
            }
        }
    }

    /** Walks the chain back, moving each candidate one vacancy further. */
    private void move(int source) {
        if (leftOut == source) {
            return;
        }
        if (leftOut != NONE) {
            balance.release(leftOut);
        }
        int vacancy = lastVacancy;
        while (true) {
            int candidate = comer[vacancy];
            int before = balance.vacancyOf[candidate];
            if (before != NONE) {
                balance.release(candidate);
            }
            balance.hold(candidate, vacancy);
            if (candidate == source) {
                return;
            }
            vacancy = before;
        }
    }
}
