package nl.hoofdzaakwerk.matching.assignment.model;

import java.util.Arrays;

/**
 * Lists a whole {@link Instance} in an empty {@link Balance} and says who begins. Either all candidates wait and
 * vacancies ask nothing, or all vacancies ask what their heaviest pair weighs and candidates wait for nothing; both end
 * at the same total. Where one side's heaviest pairs differ more than the other's, the differences among those can be
 * served in order by that side, while the other would compete for the same few again and again; otherwise the smaller
 * side begins.
 */
final class ColdStart {

    /** Differences below this part of the heaviest pair are chance. */
    private static final int NOISE = 20;

    private final Instance instance;
    private final Balance balance;
    private final Proposals proposals;

    ColdStart(Instance instance, Balance balance, Proposals proposals) {
        this.instance = instance;
        this.balance = balance;
        this.proposals = proposals;
    }

    /** Lists all pairs; no candidate and no vacancy has a price. */
    void list() {
        long[][] columns = new long[instance.vacancies()][];
        int[] sizes = new int[instance.vacancies()];
        for (int pair = 0; pair < instance.pairs(); pair++) {
            sizes[instance.vacancyOf(pair)]++;
        }
        for (int vacancy = 0; vacancy < columns.length; vacancy++) {
            columns[vacancy] = new long[sizes[vacancy]];
            sizes[vacancy] = 0;
        }
        for (int candidate = 0; candidate < instance.candidates(); candidate++) {
            int first = instance.firstPair(candidate);
            long[] row = new long[instance.endOfPairs(candidate) - first];
            for (int at = 0; at < row.length; at++) {
                int vacancy = instance.vacancyOf(first + at);
                int weight = proposals.weightWhenListed(candidate, vacancy, instance.scoreOf(first + at));
                row[at] = PairLists.entry(weight, vacancy);
                columns[vacancy][sizes[vacancy]++] = PairLists.entry(weight, candidate);
            }
            balance.pairsOfCandidate.set(candidate, row);
            balance.candidatePrice[candidate] = 0;
            balance.touchedCandidates.add(candidate);
        }
        for (int vacancy = 0; vacancy < columns.length; vacancy++) {
            balance.pairsOfVacancy.set(vacancy, columns[vacancy]);
            balance.positions[vacancy] = instance.positions(vacancy);
            balance.vacancyPrice[vacancy] = instance.positions(vacancy) == 0 ? Balance.CLOSED : 0;
            balance.touchedVacancies.add(vacancy);
        }
    }

    boolean vacanciesBegin() {
        double ofCandidates = spread(balance.pairsOfCandidate, instance.candidates());
        double ofVacancies = spread(balance.pairsOfVacancy, instance.vacancies());
        if (Math.max(ofCandidates, ofVacancies) < 1.5 * Math.min(ofCandidates, ofVacancies)) {
            return positions() < instance.candidates();
        }
        return ofVacancies > ofCandidates;
    }

    /** All candidates, who can add most first: the others then see early that there is nothing left for them. */
    int[] candidates() {
        return heaviestFirst(balance.pairsOfCandidate, instance.candidates());
    }

    /** All vacancies in the same order, each with a price that nobody can pay and gain. */
    int[] vacancies() {
        for (int vacancy = 0; vacancy < instance.vacancies(); vacancy++) {
            if (instance.positions(vacancy) > 0) {
                balance.vacancyPrice[vacancy] = balance.pairsOfVacancy.heaviest(vacancy);
            }
        }
        return heaviestFirst(balance.pairsOfVacancy, instance.vacancies());
    }

    private long positions() {
        long positions = 0;
        for (int vacancy = 0; vacancy < instance.vacancies(); vacancy++) {
            positions += instance.positions(vacancy);
        }
        return positions;
    }

    private static int[] heaviestFirst(PairLists pairs, int owners) {
        long[] order = new long[owners];
        for (int owner = 0; owner < owners; owner++) {
            order[owner] = PairLists.entry(pairs.heaviest(owner), owner);
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(PairLists::other).toArray();
    }

    /** Mean distance of the owners' heaviest pairs from their mean, above what is chance. */
    private static double spread(PairLists pairs, int owners) {
        long sum = 0;
        int heaviest = 0;
        for (int owner = 0; owner < owners; owner++) {
            sum += pairs.heaviest(owner);
            heaviest = Math.max(heaviest, pairs.heaviest(owner));
        }
        double mean = (double) sum / Math.max(1, owners);
        double distance = 0;
        for (int owner = 0; owner < owners; owner++) {
            distance += Math.abs(pairs.heaviest(owner) - mean);
        }
        return distance / Math.max(1, owners) + (double) heaviest / NOISE;
    }
}
