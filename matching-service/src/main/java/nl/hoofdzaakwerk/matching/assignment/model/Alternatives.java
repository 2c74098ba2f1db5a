package nl.hoofdzaakwerk.matching.assignment.model;

import static nl.hoofdzaakwerk.matching.assignment.model.Balance.NONE;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Finds the pairs that would cost the whole least. What a pair exceeds its weight in prices is the least it can cost;
 * the rest is the cheapest way to make up for it: who holds the vacancy now moves on, and what the candidate leaves is
 * filled again. Pairs are taken up by the first, until it is more than the whole cost of those found.
 */
final class Alternatives {

    private static final Comparator<Alternative> CHEAPEST_FIRST = Comparator.comparingInt(Alternative::losesAtMost)
            .thenComparing(Comparator.comparingInt(Alternative::score).reversed())
            .thenComparingInt(Alternative::candidate)
            .thenComparingInt(Alternative::vacancy);

    private final Balance balance;
    private final CandidateSearch candidateSearch;
    private final VacancySearch vacancySearch;

    Alternatives(Balance balance, CandidateSearch candidateSearch, VacancySearch vacancySearch) {
        this.balance = balance;
        this.candidateSearch = candidateSearch;
        this.vacancySearch = vacancySearch;
    }

    Alternative[] ofCandidate(int candidate, int number) {
        int size = balance.pairsOfCandidate.size(candidate);
        long[] pairs = balance.pairsOfCandidate.of(candidate);
        var found = new Found(number);
        long[] order = new long[size];
        for (int at = 0; at < size; at++) {
            order[at] = (long) excess(candidate, PairLists.other(pairs[at]), PairLists.weight(pairs[at])) << 32 | at;
        }
        Arrays.sort(order);
        for (int at = 0; at < size && found.wants(order[at]); at++) {
            long pair = pairs[(int) order[at]];
            found.offer(candidate, PairLists.other(pair), PairLists.weight(pair));
        }
        return found.cheapestFirst();
    }

    Alternative[] ofVacancy(int vacancy, int number) {
        int size = balance.pairsOfVacancy.size(vacancy);
        long[] pairs = balance.pairsOfVacancy.of(vacancy);
        var found = new Found(number);
        long[] order = new long[size];
        for (int at = 0; at < size; at++) {
            order[at] = (long) excess(PairLists.other(pairs[at]), vacancy, PairLists.weight(pairs[at])) << 32 | at;
        }
        Arrays.sort(order);
        for (int at = 0; at < size && found.wants(order[at]); at++) {
            long pair = pairs[(int) order[at]];
            found.offer(PairLists.other(pair), vacancy, PairLists.weight(pair));
        }
        return found.cheapestFirst();
    }

    private int excess(int candidate, int vacancy, int weight) {
        return balance.candidatePrice[candidate] + balance.vacancyPrice[vacancy] - weight;
    }

    /** The cheapest so far. */
    private final class Found {
        private final int wanted;
        private final PriorityQueue<Alternative> dearestFirst = new PriorityQueue<>(CHEAPEST_FIRST.reversed());

        private Found(int wanted) {
            this.wanted = wanted;
        }

        /** Closed vacancies and pinned candidates have excesses above all real ones. */
        private boolean wants(long ordered) {
            int excess = (int) (ordered >>> 32);
            return excess < Balance.CLOSED / 2
                    && wanted > 0
                    && (dearestFirst.size() < wanted
                            || excess <= dearestFirst.peek().losesAtMost());
        }

        private void offer(int candidate, int vacancy, int weight) {
            if (weight == 0 || balance.vacancyOf[candidate] == vacancy) {
                return;
            }
            dearestFirst.add(new Alternative(candidate, vacancy, weight, loss(candidate, vacancy, weight)));
            if (dearestFirst.size() > wanted) {
                dearestFirst.remove();
            }
        }

        private Alternative[] cheapestFirst() {
            Alternative[] found = dearestFirst.toArray(Alternative[]::new);
            Arrays.sort(found, CHEAPEST_FIRST);
            return found;
        }
    }

    private int loss(int candidate, int vacancy, int weight) {
        int left = balance.vacancyOf[candidate];
        int refill = left == NONE ? 0 : vacancySearch.costOfRefilling(left);
        return excess(candidate, vacancy, weight) + candidateSearch.costOfMakingRoom(vacancy, left, refill);
    }
}
