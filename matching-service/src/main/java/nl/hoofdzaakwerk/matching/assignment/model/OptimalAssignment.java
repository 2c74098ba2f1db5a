package nl.hoofdzaakwerk.matching.assignment.model;

import java.util.Arrays;

/**
 * Exact maximum-weight assignment by successive shortest augmenting paths with dual prices, over the sparse pairs.
 *
 * <p>Candidates enter one at a time. The entering candidate's price starts at its best pair over the present vacancy
 * prices; then the cheapest way to keep everything in balance is sought (Dijkstra over reduced costs, which are never
 * negative): a chain of moves that ends in a free position, or in one candidate who stays without. Prices follow the
 * distances, so they certify the optimum at every step ({@link Certificate}).
 *
 * <p>Deterministic: equal input, equal answer. One instance of this class solves one {@link Instance}.
 */
public final class OptimalAssignment {

    private static final int UNREACHED = Integer.MAX_VALUE;

    private final Instance instance;
    private final int[] vacancyOf;
    private final int[] candidatePrice;
    private final int[] vacancyPrice;
    private final int[] taken;
    // the candidates of one vacancy form a doubly linked list
    private final int[] firstHolder;
    private final int[] nextHolder;
    private final int[] previousHolder;

    // state of one search
    private final MinimumQueue queue = new MinimumQueue();
    private final int[] distance;
    private final int[] reachedFrom;
    private final int[] touched;
    private int touchedCount;
    private int shortest;
    private int lastVacancy;
    private int candidateLeftOut;

    private OptimalAssignment(Instance instance) {
        this.instance = instance;
        this.vacancyOf = filled(instance.candidates(), Assignment.NONE);
        this.candidatePrice = new int[instance.candidates()];
        this.vacancyPrice = new int[instance.vacancies()];
        this.taken = new int[instance.vacancies()];
        this.firstHolder = filled(instance.vacancies(), Assignment.NONE);
        this.nextHolder = new int[instance.candidates()];
        this.previousHolder = new int[instance.candidates()];
        this.distance = filled(instance.vacancies(), UNREACHED);
        this.reachedFrom = new int[instance.vacancies()];
        this.touched = new int[instance.vacancies()];
    }

    /** The assignment with the highest total score, with its prices. */
    public static Assignment of(Instance instance) {
        var solver = new OptimalAssignment(instance);
        for (int candidate = 0; candidate < instance.candidates(); candidate++) {
            solver.enter(candidate);
        }
        return solver.result();
    }

    private static int[] filled(int length, int value) {
        int[] array = new int[length];
        Arrays.fill(array, value);
        return array;
    }

    private void enter(int candidate) {
        candidatePrice[candidate] = bestOver(candidate);
        if (candidatePrice[candidate] == 0) {
            return;
        }
        search(candidate);
        reprice(candidate);
        augment(candidate);
        forgetSearch();
    }

    private int bestOver(int candidate) {
        int best = 0;
        for (int pair = instance.firstPair(candidate); pair < instance.endOfPairs(candidate); pair++) {
            int vacancy = instance.vacancyOf(pair);
            if (instance.positions(vacancy) > 0) {
                best = Math.max(best, instance.scoreOf(pair) - vacancyPrice[vacancy]);
            }
        }
        return best;
    }

    /** Finds the cheapest end: a free position ({@code lastVacancy}) or a candidate left out. */
    private void search(int source) {
        shortest = candidatePrice[source];
        lastVacancy = Assignment.NONE;
        candidateLeftOut = source;
        relax(source, 0);
        while (!queue.isEmpty()) {
            long entry = queue.poll();
            int reached = MinimumQueue.distance(entry);
            if (reached >= shortest) {
                break;
            }
            int vacancy = MinimumQueue.node(entry);
            if (reached == distance[vacancy]) {
                relaxHoldersOf(vacancy, reached);
            }
        }
        queue.clear();
    }

    private void relaxHoldersOf(int vacancy, int reached) {
        for (int holder = firstHolder[vacancy]; holder != Assignment.NONE; holder = nextHolder[holder]) {
            if (reached + candidatePrice[holder] < shortest) {
                shortest = reached + candidatePrice[holder];
                lastVacancy = vacancy;
                candidateLeftOut = holder;
            }
            relax(holder, reached);
        }
    }

    private void relax(int candidate, int reached) {
        int base = reached + candidatePrice[candidate];
        for (int pair = instance.firstPair(candidate); pair < instance.endOfPairs(candidate); pair++) {
            int vacancy = instance.vacancyOf(pair);
            int next = base + vacancyPrice[vacancy] - instance.scoreOf(pair);
            if (next < shortest && next < distance[vacancy] && instance.positions(vacancy) > 0) {
                reach(vacancy, candidate, next);
            }
        }
    }

    private void reach(int vacancy, int candidate, int next) {
        if (distance[vacancy] == UNREACHED) {
            touched[touchedCount++] = vacancy;
        }
        distance[vacancy] = next;
        reachedFrom[vacancy] = candidate;
        if (taken[vacancy] < instance.positions(vacancy)) {
            shortest = next;
            lastVacancy = vacancy;
            candidateLeftOut = Assignment.NONE;
        } else {
            queue.add(next, vacancy);
        }
    }

    private void reprice(int source) {
        candidatePrice[source] -= shortest;
        for (int index = 0; index < touchedCount; index++) {
            int vacancy = touched[index];
            int saved = shortest - distance[vacancy];
            if (saved > 0) {
                vacancyPrice[vacancy] += saved;
                for (int holder = firstHolder[vacancy]; holder != Assignment.NONE; holder = nextHolder[holder]) {
                    candidatePrice[holder] -= saved;
                }
            }
        }
    }

    /** Walks the path back, moving each candidate on it one vacancy further. */
    private void augment(int source) {
        if (candidateLeftOut == source) {
            return;
        }
        if (candidateLeftOut != Assignment.NONE) {
            release(candidateLeftOut);
        }
        int vacancy = lastVacancy;
        while (true) {
            int candidate = reachedFrom[vacancy];
            int before = vacancyOf[candidate];
            if (before != Assignment.NONE) {
                release(candidate);
            }
            hold(candidate, vacancy);
            if (candidate == source) {
                return;
            }
            vacancy = before;
        }
    }

    private void release(int candidate) {
        int vacancy = vacancyOf[candidate];
        int next = nextHolder[candidate];
        int previous = previousHolder[candidate];
        if (previous == Assignment.NONE) {
            firstHolder[vacancy] = next;
        } else {
            nextHolder[previous] = next;
        }
        if (next != Assignment.NONE) {
            previousHolder[next] = previous;
        }
        vacancyOf[candidate] = Assignment.NONE;
        taken[vacancy]--;
    }

    private void hold(int candidate, int vacancy) {
        int next = firstHolder[vacancy];
        nextHolder[candidate] = next;
        previousHolder[candidate] = Assignment.NONE;
        if (next != Assignment.NONE) {
            previousHolder[next] = candidate;
        }
        firstHolder[vacancy] = candidate;
        vacancyOf[candidate] = vacancy;
        taken[vacancy]++;
    }

    private void forgetSearch() {
        for (int index = 0; index < touchedCount; index++) {
            distance[touched[index]] = UNREACHED;
        }
        touchedCount = 0;
    }

    private Assignment result() {
        long total = 0;
        for (int candidate = 0; candidate < instance.candidates(); candidate++) {
            if (vacancyOf[candidate] != Assignment.NONE) {
                total += candidatePrice[candidate] + vacancyPrice[vacancyOf[candidate]];
            }
        }
        return new Assignment(vacancyOf, candidatePrice, vacancyPrice, total);
    }
}
