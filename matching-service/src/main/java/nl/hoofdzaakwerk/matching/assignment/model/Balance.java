package nl.hoofdzaakwerk.matching.assignment.model;

/**
 * Who holds which position, and the prices that keep it in balance.
 *
 * <p>In balance means: no price is negative; for each pair {@code candidate price + vacancy price ≥ weight}, with
 * equality for the pairs held; a candidate with a price holds a position; a vacancy with a price has none left. Then no
 * other assignment weighs more. {@link CandidateSearch} and {@link VacancySearch} restore the last two conditions and
 * never break the others.
 *
 * <p>A vacancy without a position for this market, and a candidate who is pinned or gone, have the price
 * {@link #CLOSED}: no search gets there, without asking.
 */
final class Balance {

    static final int NONE = Assignment.NONE;

    /** Far above each sum of real prices, low enough for two of them. */
    static final int CLOSED = 1 << 29;

    final PairLists pairsOfCandidate;
    final PairLists pairsOfVacancy;
    final Marks touchedCandidates;
    final Marks touchedVacancies;

    int[] candidatePrice;
    int[] vacancyOf;
    int[] vacancyPrice;

    /** Positions that this market divides: those that no pin takes. */
    int[] positions;

    int[] taken;

    // the holders of one vacancy form a doubly linked list
    int[] firstHolder;
    int[] nextHolder;
    private int[] previousHolder;

    Balance(int candidates, int vacancies) {
        pairsOfCandidate = new PairLists(candidates);
        pairsOfVacancy = new PairLists(vacancies);
        touchedCandidates = new Marks(candidates);
        touchedVacancies = new Marks(vacancies);
        candidatePrice = Room.filled(candidates, CLOSED);
        vacancyOf = Room.filled(candidates, NONE);
        nextHolder = new int[candidates];
        previousHolder = new int[candidates];
        vacancyPrice = Room.filled(vacancies, CLOSED);
        positions = new int[vacancies];
        taken = new int[vacancies];
        firstHolder = Room.filled(vacancies, NONE);
    }

    void reserveCandidates(int number) {
        if (number > vacancyOf.length) {
            int length = Room.after(number);
            candidatePrice = Room.grown(candidatePrice, length, CLOSED);
            vacancyOf = Room.grown(vacancyOf, length, NONE);
            nextHolder = Room.grown(nextHolder, length, NONE);
            previousHolder = Room.grown(previousHolder, length, NONE);
            pairsOfCandidate.reserve(length);
            touchedCandidates.reserve(length);
        }
    }

    void reserveVacancies(int number) {
        if (number > positions.length) {
            int length = Room.after(number);
            vacancyPrice = Room.grown(vacancyPrice, length, CLOSED);
            positions = Room.grown(positions, length, 0);
            taken = Room.grown(taken, length, 0);
            firstHolder = Room.grown(firstHolder, length, NONE);
            pairsOfVacancy.reserve(length);
            touchedVacancies.reserve(length);
        }
    }

    boolean hasRoom(int vacancy) {
        return taken[vacancy] < positions[vacancy];
    }

    /** A price that is asked for nothing: a position is free and nobody takes it. */
    boolean asksInVain(int vacancy) {
        return hasRoom(vacancy) && vacancyPrice[vacancy] > 0;
    }

    boolean isTight(int candidate, int vacancy, int weight) {
        return candidatePrice[candidate] + vacancyPrice[vacancy] == weight;
    }

    void touch(int candidate, int vacancy) {
        touchedCandidates.add(candidate);
        touchedVacancies.add(vacancy);
    }

    /** Gives the candidate the lowest price its pairs allow. */
    void reprice(int candidate) {
        touchedCandidates.add(candidate);
        candidatePrice[candidate] = lowest(pairsOfCandidate, candidate, vacancyPrice);
    }

    /** Gives the vacancy the lowest price its pairs allow; closes it when there is no position to divide. */
    void repriceVacancy(int vacancy) {
        touchedVacancies.add(vacancy);
        vacancyPrice[vacancy] = positions[vacancy] == 0 ? CLOSED : lowest(pairsOfVacancy, vacancy, candidatePrice);
    }

    private static int lowest(PairLists pairs, int owner, int[] priceOfOther) {
        long[] list = pairs.of(owner);
        int lowest = 0;
        for (int at = 0; at < pairs.size(owner) && PairLists.weight(list[at]) > lowest; at++) {
            lowest = Math.max(lowest, PairLists.weight(list[at]) - priceOfOther[PairLists.other(list[at])]);
        }
        return lowest;
    }

    void release(int candidate) {
        int vacancy = vacancyOf[candidate];
        int next = nextHolder[candidate];
        int previous = previousHolder[candidate];
        if (previous == NONE) {
            firstHolder[vacancy] = next;
        } else {
            nextHolder[previous] = next;
        }
        if (next != NONE) {
            previousHolder[next] = previous;
        }
        vacancyOf[candidate] = NONE;
        taken[vacancy]--;
        touch(candidate, vacancy);
    }

    void hold(int candidate, int vacancy) {
        int next = firstHolder[vacancy];
        nextHolder[candidate] = next;
        previousHolder[candidate] = NONE;
        if (next != NONE) {
            previousHolder[next] = candidate;
        }
        firstHolder[vacancy] = candidate;
        vacancyOf[candidate] = vacancy;
        taken[vacancy]++;
        touch(candidate, vacancy);
    }

    /** The holder with the lowest price: who adds least here. */
    int leastHolder(int vacancy) {
        int least = NONE;
        for (int holder = firstHolder[vacancy]; holder != NONE; holder = nextHolder[holder]) {
            if (least == NONE || candidatePrice[holder] < candidatePrice[least]) {
                least = holder;
            }
        }
        return least;
    }

    /** Moves the price of the vacancy up and of its holders down by as much; their pairs stay in balance. */
    void shift(int vacancy, int amount) {
        vacancyPrice[vacancy] += amount;
        touchedVacancies.add(vacancy);
        for (int holder = firstHolder[vacancy]; holder != NONE; holder = nextHolder[holder]) {
            candidatePrice[holder] -= amount;
            touchedCandidates.add(holder);
        }
    }

    /** Changes what a listed pair weighs. */
    void reweigh(int candidate, int vacancy, int from, int to) {
        pairsOfCandidate.remove(candidate, PairLists.entry(from, vacancy));
        pairsOfCandidate.insert(candidate, PairLists.entry(to, vacancy));
        pairsOfVacancy.remove(vacancy, PairLists.entry(from, candidate));
        pairsOfVacancy.insert(vacancy, PairLists.entry(to, candidate));
        touch(candidate, vacancy);
    }
}
