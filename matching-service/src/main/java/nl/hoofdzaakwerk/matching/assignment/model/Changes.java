package nl.hoofdzaakwerk.matching.assignment.model;

import static nl.hoofdzaakwerk.matching.assignment.model.Balance.NONE;

import java.util.Arrays;

/**
 * The steps that changes are made of. Between {@link #begin} and {@link #settle} candidates may wait without a position
 * and vacancies may ask a price in vain; no step breaks any other condition of the {@link Balance}.
 */
final class Changes {

    private final Balance balance;
    private final Proposals proposals;
    private final Frontier frontier;
    private final CandidateSearch candidateSearch;
    private final VacancySearch vacancySearch;
    private final Marks waiting;
    private final Marks loosened;
    private int[] positionsAsked;

    Changes(Balance balance, Proposals proposals) {
        this.balance = balance;
        this.proposals = proposals;
        frontier = new Frontier(balance.positions.length);
        candidateSearch = new CandidateSearch(balance, frontier);
        vacancySearch = new VacancySearch(balance, frontier);
        waiting = new Marks(balance.vacancyOf.length);
        loosened = new Marks(balance.positions.length);
        positionsAsked = new int[balance.positions.length];
    }

    void reserve(int candidates, int vacancies) {
        balance.reserveCandidates(candidates);
        balance.reserveVacancies(vacancies);
        proposals.reserve();
        frontier.reserve(vacancies);
        waiting.reserve(candidates);
        loosened.reserve(vacancies);
        if (positionsAsked.length < balance.positions.length) {
            positionsAsked = Arrays.copyOf(positionsAsked, balance.positions.length);
        }
    }

    void begin() {
        balance.touchedCandidates.clear();
        balance.touchedVacancies.clear();
        waiting.clear();
        loosened.clear();
    }

    /** Looks for alternatives between two changes. */
    Alternatives alternatives() {
        return new Alternatives(balance, candidateSearch, vacancySearch);
    }

    /** Restores the balance, lets the keep bonus follow the proposals, and answers whose proposal moved. */
    int[] settle() {
        for (int at = 0; at < waiting.size(); at++) {
            if (balance.vacancyOf[waiting.get(at)] == NONE) {
                candidateSearch.enter(waiting.get(at));
            }
        }
        for (int at = 0; at < loosened.size(); at++) {
            vacancySearch.fill(loosened.get(at));
        }
        int[] moved = new int[balance.touchedCandidates.size()];
        int count = 0;
        for (int at = 0; at < moved.length; at++) {
            if (proposals.settle(balance.touchedCandidates.get(at))) {
                moved[count++] = balance.touchedCandidates.get(at);
            }
        }
        moved = Arrays.copyOf(moved, count);
        Arrays.sort(moved);
        return moved;
    }

    /** The candidate seeks a position when the change settles. */
    void await(int candidate) {
        balance.touchedCandidates.add(candidate);
        waiting.add(candidate);
    }

    /** Takes the candidate's position away, if it holds one. */
    void loosen(int candidate) {
        int held = balance.vacancyOf[candidate];
        if (held != NONE) {
            balance.release(candidate);
            loosened.add(held);
        }
    }

    /** Lets the candidate hold the vacancy at once when that is in balance. */
    void holdIfBalanced(int candidate, int vacancy) {
        int weight = balance.pairsOfCandidate.weightOf(candidate, vacancy);
        if (weight > 0 && balance.hasRoom(vacancy) && balance.isTight(candidate, vacancy, weight)) {
            balance.hold(candidate, vacancy);
        }
    }

    int[] holdersOf(int vacancy) {
        int[] holders = new int[balance.taken[vacancy]];
        int count = 0;
        for (int holder = balance.firstHolder[vacancy]; holder != NONE; holder = balance.nextHolder[holder]) {
            holders[count++] = holder;
        }
        return holders;
    }

    /** Gives the vacancy so many positions, pinned ones included; who has none left waits, who adds least first. */
    void divide(int vacancy, int positions) {
        int before = balance.positions[vacancy];
        positionsAsked[vacancy] = positions;
        balance.positions[vacancy] = Math.max(0, positions - proposals.pins[vacancy]);
        while (balance.taken[vacancy] > balance.positions[vacancy]) {
            int least = balance.leastHolder(vacancy);
            balance.release(least);
            await(least);
        }
        if (before == 0 || balance.positions[vacancy] == 0) {
            balance.repriceVacancy(vacancy);
        }
        balance.touchedVacancies.add(vacancy);
        loosened.add(vacancy);
    }

    /** Nobody holds the vacancy now. */
    void listVacancy(int vacancy, int positions, int[] candidates, int[] scores) {
        long[] pairs = new long[candidates.length];
        for (int at = 0; at < pairs.length; at++) {
            int weight = proposals.weightWhenListed(candidates[at], vacancy, scores[at]);
            pairs[at] = PairLists.entry(weight, candidates[at]);
            balance.pairsOfCandidate.insert(candidates[at], PairLists.entry(weight, vacancy));
        }
        balance.pairsOfVacancy.set(vacancy, pairs);
        balance.positions[vacancy] = 0;
        divide(vacancy, positions);
    }

    /** Begins with a whole instance where nothing is. */
    void start(Instance instance) {
        var start = new ColdStart(instance, balance, proposals);
        start.list();
        for (int vacancy = 0; vacancy < instance.vacancies(); vacancy++) {
            positionsAsked[vacancy] = instance.positions(vacancy);
        }
        if (start.vacanciesBegin()) {
            for (int vacancy : start.vacancies()) {
                loosened.add(vacancy);
            }
        } else {
            for (int candidate : start.candidates()) {
                waiting.add(candidate);
            }
        }
    }

    void unlistVacancy(int vacancy) {
        long[] pairs = balance.pairsOfVacancy.of(vacancy);
        for (int at = 0; at < balance.pairsOfVacancy.size(vacancy); at++) {
            int candidate = PairLists.other(pairs[at]);
            long entry = PairLists.entry(PairLists.weight(pairs[at]), vacancy);
            balance.pairsOfCandidate.remove(candidate, entry);
            proposals.unlisted(candidate, vacancy);
        }
        balance.pairsOfVacancy.clear(vacancy);
    }

    void listCandidate(int candidate, int[] vacancies, int[] scores) {
        long[] pairs = new long[vacancies.length];
        for (int at = 0; at < pairs.length; at++) {
            int weight = proposals.weightWhenListed(candidate, vacancies[at], scores[at]);
            pairs[at] = PairLists.entry(weight, vacancies[at]);
            balance.pairsOfVacancy.insert(vacancies[at], PairLists.entry(weight, candidate));
        }
        balance.pairsOfCandidate.set(candidate, pairs);
        balance.touchedCandidates.add(candidate);
    }

    void unlistCandidate(int candidate) {
        long[] pairs = balance.pairsOfCandidate.of(candidate);
        for (int at = 0; at < balance.pairsOfCandidate.size(candidate); at++) {
            int vacancy = PairLists.other(pairs[at]);
            long entry = PairLists.entry(PairLists.weight(pairs[at]), candidate);
            balance.pairsOfVacancy.remove(vacancy, entry);
            proposals.unlisted(candidate, vacancy);
        }
        balance.pairsOfCandidate.clear(candidate);
    }

    void pin(int candidate, int vacancy) {
        proposals.pin(candidate, vacancy);
        close(candidate);
        divide(vacancy, positionsAsked[vacancy]);
    }

    /** Ends the candidate's pin; its price stays closed. */
    void unpin(int candidate) {
        int vacancy = proposals.now(candidate);
        proposals.unpin(candidate);
        balance.touchedCandidates.add(candidate);
        divide(vacancy, positionsAsked[vacancy]);
    }

    /** No search finds the candidate until it has a price again. */
    void close(int candidate) {
        balance.touchedCandidates.add(candidate);
        balance.candidatePrice[candidate] = Balance.CLOSED;
    }
}
