package nl.hoofdzaakwerk.matching.assignment.model;

import static nl.hoofdzaakwerk.matching.assignment.model.Assignment.NONE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The other way to propose: each candidate gets the best vacancy that would not rather have others (Gale and Shapley,
 * 1962, candidates propose). It does not ask what the whole gains, so its total is often lower than that of the
 * {@link OptimalAssignment}; in return no pair can say that both sides wanted it more than what they got.
 *
 * <p>Both sides prefer the higher score; between equal scores the lower number goes first. A pair without points is not
 * proposed.
 */
public final class DeferredAcceptance {

    private final Instance instance;
    private final PairLists wishes;
    private final int[] nextWish;
    private final int[] vacancyOf;
    private final List<PriorityQueue<Long>> accepted = new ArrayList<>();

    private DeferredAcceptance(Instance instance) {
        this.instance = instance;
        wishes = new PairLists(instance.candidates());
        nextWish = new int[instance.candidates()];
        vacancyOf = Room.filled(instance.candidates(), NONE);
        for (int candidate = 0; candidate < instance.candidates(); candidate++) {
            wishes.set(candidate, wishesOf(candidate));
        }
        for (int vacancy = 0; vacancy < instance.vacancies(); vacancy++) {
            accepted.add(new PriorityQueue<>(Comparator.reverseOrder()));
        }
    }

    /** The stable assignment that is best for each candidate; it has no prices. */
    public static Assignment of(Instance instance) {
        return new DeferredAcceptance(instance).run();
    }

    /**
     * The pairs that block an assignment, by candidate: the candidate has less points or nothing, and the vacancy has a
     * free position or somebody with less points. Equal points block nothing. There are none after {@link #of}; how
     * many the best overall assignment has tells what the sum of points asks of single people.
     *
     * @param vacancyOfCandidate per candidate the vacancy, or {@link Assignment#NONE}
     */
    public static List<BlockingPair> blockingPairs(Instance instance, int[] vacancyOfCandidate) {
        int[] has = new int[instance.candidates()];
        int[] taken = new int[instance.vacancies()];
        int[] least = Room.filled(instance.vacancies(), Integer.MAX_VALUE);
        for (int candidate = 0; candidate < instance.candidates(); candidate++) {
            int vacancy = vacancyOfCandidate[candidate];
            if (vacancy != NONE) {
                has[candidate] = scoreOf(instance, candidate, vacancy);
                taken[vacancy]++;
                least[vacancy] = Math.min(least[vacancy], has[candidate]);
            }
        }
        List<BlockingPair> blocking = new ArrayList<>();
        for (int candidate = 0; candidate < instance.candidates(); candidate++) {
            for (int pair = instance.firstPair(candidate); pair < instance.endOfPairs(candidate); pair++) {
                int vacancy = instance.vacancyOf(pair);
                int score = instance.scoreOf(pair);
                boolean vacancyGains =
                        taken[vacancy] < instance.positions(vacancy) || taken[vacancy] > 0 && least[vacancy] < score;
                if (score > has[candidate] && vacancyGains) {
                    blocking.add(new BlockingPair(candidate, vacancy, score));
                }
            }
        }
        return blocking;
    }

    private static int scoreOf(Instance instance, int candidate, int vacancy) {
        for (int pair = instance.firstPair(candidate); pair < instance.endOfPairs(candidate); pair++) {
            if (instance.vacancyOf(pair) == vacancy) {
                return instance.scoreOf(pair);
            }
        }
        return 0;
    }

    private long[] wishesOf(int candidate) {
        long[] pairs = new long[instance.endOfPairs(candidate) - instance.firstPair(candidate)];
        int count = 0;
        for (int pair = instance.firstPair(candidate); pair < instance.endOfPairs(candidate); pair++) {
            if (instance.scoreOf(pair) > 0 && instance.positions(instance.vacancyOf(pair)) > 0) {
                pairs[count++] = PairLists.entry(instance.scoreOf(pair), instance.vacancyOf(pair));
            }
        }
        return Arrays.copyOf(pairs, count);
    }

    private Assignment run() {
        Deque<Integer> proposing = new ArrayDeque<>();
        for (int candidate = 0; candidate < instance.candidates(); candidate++) {
            proposing.add(candidate);
        }
        while (!proposing.isEmpty()) {
            int refused = propose(proposing.remove());
            if (refused != NONE) {
                proposing.add(refused);
            }
        }
        long total = 0;
        for (int candidate = 0; candidate < instance.candidates(); candidate++) {
            if (vacancyOf[candidate] != NONE) {
                total += PairLists.weight(wishes.of(candidate)[nextWish[candidate] - 1]);
            }
        }
        return new Assignment(vacancyOf, new int[0], new int[0], total);
    }

    /** Proposes to the next vacancy of the candidate's wishes; answers who is left without by it. */
    private int propose(int candidate) {
        if (nextWish[candidate] == wishes.size(candidate)) {
            return NONE;
        }
        long wish = wishes.of(candidate)[nextWish[candidate]++];
        int vacancy = PairLists.other(wish);
        PriorityQueue<Long> holders = accepted.get(vacancy);
        holders.add(PairLists.entry(PairLists.weight(wish), candidate));
        vacancyOf[candidate] = vacancy;
        if (holders.size() <= instance.positions(vacancy)) {
            return NONE;
        }
        int refused = PairLists.other(holders.remove());
        vacancyOf[refused] = NONE;
        return refused;
    }
}
