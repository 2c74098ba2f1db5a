package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The few vacancies about which something is settled for one candidate, by index. */
final class Exceptions {

    /** Nothing is settled. */
    static final int NOTHING = -2;
    /** Rejected, or answered with a no. */
    static final int STAYS_AWAY = -1;

    private static final Exceptions EMPTY = new Exceptions(new TreeMap<>());

    private final int[] vacancies;
    private final int[] settled;

    private Exceptions(Map<Integer, Integer> inOrder) {
        vacancies = inOrder.keySet().stream().mapToInt(Integer::intValue).toArray();
        settled = inOrder.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** @param inOrder per vacancy: {@link #STAYS_AWAY}, or the disclosure chosen there when the answer is yes */
    static Exceptions of(TreeMap<Integer, Integer> inOrder) {
        return inOrder.isEmpty() ? EMPTY : new Exceptions(inOrder);
    }

    int about(int vacancy) {
        if (vacancies.length == 0) {
            return NOTHING;
        }
        int found = Arrays.binarySearch(vacancies, vacancy);
        return found < 0 ? NOTHING : settled[found];
    }
}
