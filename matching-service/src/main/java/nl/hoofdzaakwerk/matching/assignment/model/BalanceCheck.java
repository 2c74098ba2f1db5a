package nl.hoofdzaakwerk.matching.assignment.model;

import static nl.hoofdzaakwerk.matching.assignment.model.Balance.NONE;

import java.util.Optional;

/**
 * Proof that what is held is optimal, from the pairs, the prices and who holds what alone. Counts and sums are made
 * anew; nothing of how the searches came to it is used.
 */
final class BalanceCheck {

    private final Balance balance;
    private final Proposals proposals;
    private final Registry candidates;
    private final Registry vacancies;
    private long total;
    private String violation;

    BalanceCheck(Balance balance, Proposals proposals, Registry candidates, Registry vacancies) {
        this.balance = balance;
        this.proposals = proposals;
        this.candidates = candidates;
        this.vacancies = vacancies;
    }

    /** Over every pair, in any order, and every count. */
    Certificate all() {
        violation = null;
        total = 0;
        int[] taken = new int[vacancies.size()];
        int[] pins = new int[vacancies.size()];
        for (int candidate = 0; candidate < candidates.size(); candidate++) {
            if (candidates.isInUse(candidate)) {
                total += candidate(candidate, Integer.MIN_VALUE);
                count(candidate, taken, pins);
            }
        }
        for (int vacancy = 0; vacancy < vacancies.size(); vacancy++) {
            if (vacancies.isInUse(vacancy)) {
                vacancy(vacancy, taken[vacancy]);
                if (taken[vacancy] != balance.taken[vacancy] || pins[vacancy] != proposals.pins[vacancy]) {
                    refuse("vacancy " + vacancy + " counts its candidates wrongly");
                }
            }
        }
        return compared(total);
    }

    /** Over what is marked as touched; a list is read as far as a pair can be worth more than the price. */
    Certificate touched() {
        violation = null;
        for (int at = 0; at < balance.touchedCandidates.size(); at++) {
            int candidate = balance.touchedCandidates.get(at);
            if (candidates.isInUse(candidate)) {
                candidate(candidate, balance.candidatePrice[candidate]);
            }
        }
        for (int at = 0; at < balance.touchedVacancies.size(); at++) {
            int vacancy = balance.touchedVacancies.get(at);
            if (vacancies.isInUse(vacancy)) {
                vacancy(vacancy, holdersOf(vacancy));
                column(vacancy);
            }
        }
        return compared(sumOfPricesHeld());
    }

    private void count(int candidate, int[] taken, int[] pins) {
        int vacancy = proposals.now(candidate);
        if (vacancy != NONE) {
            (proposals.isPinned(candidate) ? pins : taken)[vacancy]++;
        }
    }

    /** Checks one candidate against its pairs of at least that weight; answers what its own pair weighs. */
    private int candidate(int candidate, int lightest) {
        int price = balance.candidatePrice[candidate];
        int held = balance.vacancyOf[candidate];
        if (proposals.isPinned(candidate)) {
            if (held != NONE || price != Balance.CLOSED || !vacancies.isInUse(proposals.now(candidate))) {
                refuse("candidate " + candidate + " is pinned and takes part");
            }
            return 0;
        }
        int weightHeld = row(candidate, lightest);
        if (price < 0) {
            refuse("candidate " + candidate + " has a negative price");
        }
        if (held == NONE) {
            if (price > 0) {
                refuse("candidate " + candidate + " has a price and no vacancy");
            }
            return 0;
        }
        if (weightHeld <= 0 || price + balance.vacancyPrice[held] != weightHeld) {
            refuse("assigned pair " + candidate + "-" + held + " does not equal its prices");
        }
        return weightHeld;
    }

    private int row(int candidate, int lightest) {
        long[] pairs = balance.pairsOfCandidate.of(candidate);
        int price = balance.candidatePrice[candidate];
        int held = balance.vacancyOf[candidate];
        int weightHeld = NONE;
        for (int at = 0; at < balance.pairsOfCandidate.size(candidate); at++) {
            int weight = PairLists.weight(pairs[at]);
            if (weight < lightest) {
                break;
            }
            int vacancy = PairLists.other(pairs[at]);
            if (price + balance.vacancyPrice[vacancy] < weight) {
                refuse("pair " + candidate + "-" + vacancy + " is worth more than its prices");
            }
            if (vacancy == held) {
                weightHeld = weight;
            }
        }
        return weightHeld;
    }

    private void column(int vacancy) {
        long[] pairs = balance.pairsOfVacancy.of(vacancy);
        int price = balance.vacancyPrice[vacancy];
        for (int at = 0; at < balance.pairsOfVacancy.size(vacancy); at++) {
            int weight = PairLists.weight(pairs[at]);
            if (weight <= price) {
                break;
            }
            int candidate = PairLists.other(pairs[at]);
            if (balance.candidatePrice[candidate] + price < weight) {
                refuse("pair " + candidate + "-" + vacancy + " is worth more than its prices");
            }
        }
    }

    private void vacancy(int vacancy, int taken) {
        int price = balance.vacancyPrice[vacancy];
        int positions = balance.positions[vacancy];
        if (taken > positions) {
            refuse("vacancy " + vacancy + " is over its positions");
        }
        if (price < 0) {
            refuse("vacancy " + vacancy + " has a negative price");
        }
        if (price > 0 && taken < positions) {
            refuse("vacancy " + vacancy + " has a price and a free position");
        }
        if ((price == Balance.CLOSED) != (positions == 0)) {
            refuse("vacancy " + vacancy + " is closed while it has positions, or open while it has none");
        }
    }

    private int holdersOf(int vacancy) {
        int count = 0;
        int holder = balance.firstHolder[vacancy];
        while (holder != NONE && count <= balance.taken[vacancy]) {
            if (balance.vacancyOf[holder] != vacancy) {
                refuse("candidate " + holder + " is counted at vacancy " + vacancy);
            }
            count++;
            holder = balance.nextHolder[holder];
        }
        if (count != balance.taken[vacancy]) {
            refuse("vacancy " + vacancy + " counts its candidates wrongly");
        }
        return count;
    }

    private long sumOfPricesHeld() {
        long sum = 0;
        for (int candidate = 0; candidate < candidates.size(); candidate++) {
            int held = balance.vacancyOf[candidate];
            if (held != NONE) {
                sum += balance.candidatePrice[candidate] + balance.vacancyPrice[held];
            }
        }
        return sum;
    }

    private Certificate compared(long weight) {
        long bound = 0;
        for (int candidate = 0; candidate < candidates.size(); candidate++) {
            int price = balance.candidatePrice[candidate];
            bound += price == Balance.CLOSED ? 0 : price;
        }
        for (int vacancy = 0; vacancy < vacancies.size(); vacancy++) {
            bound += (long) balance.positions[vacancy] * balance.vacancyPrice[vacancy];
        }
        if (bound != weight) {
            refuse("total " + weight + " is not the bound " + bound);
        }
        return new Certificate(Optional.ofNullable(violation), weight, bound);
    }

    private void refuse(String what) {
        if (violation == null) {
            violation = what;
        }
    }
}
