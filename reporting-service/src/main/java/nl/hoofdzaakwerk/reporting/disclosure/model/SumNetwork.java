package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sums of a table as a flow network: a sum is a node, a cell an arc between the two sums it is in (or between its
 * one sum and the ground). The true counts are a feasible flow, so the largest and smallest value a cell can take given
 * bounds on all cells follow from one maximum flow each, exactly.
 *
 * <p>Holds for tables of two dimensions, of which one may have a hierarchy; a cell in more than two sums, or sums that
 * cannot be oriented, are refused.
 */
final class SumNetwork {
    private static final int GROUND = 0;
    private static final int NONE = -1;

    private final int[] tails;
    private final int[] heads;
    private final int[][] arcsAt;

    SumNetwork(CountTable<?> table) {
        tails = filled(table.size());
        heads = filled(table.size());
        int[] signs = orientation(table);
        for (int node = 0; node < table.sums().size(); node++) {
            connect(table.sums().get(node), node + 1, signs[node]);
        }
        for (int cell = 0; cell < tails.length; cell++) {
            tails[cell] = tails[cell] == NONE ? GROUND : tails[cell];
            heads[cell] = heads[cell] == NONE ? GROUND : heads[cell];
        }
        arcsAt = new int[table.sums().size() + 1][];
        Arrays.setAll(arcsAt, this::arcsAt);
    }

    boolean constrains(int cell) {
        return tails[cell] != heads[cell];
    }

    /** What can still be moved, starting from the true counts, while every cell stays within its bounds. */
    ResidualFlow residual(long[] counts, Interval[] bounds) {
        return new ResidualFlow(tails, heads, arcsAt, counts, bounds);
    }

    /** Gives each sum a sign such that a cell in two sums leaves one and enters the other. */
    private static int[] orientation(CountTable<?> table) {
        List<List<int[]>> memberships = memberships(table);
        int[] signs = new int[table.sums().size()];
        for (int start = 0; start < signs.length; start++) {
            if (signs[start] == 0) {
                signs[start] = 1;
                spread(table, memberships, signs, start);
            }
        }
        return signs;
    }

    private static void spread(CountTable<?> table, List<List<int[]>> memberships, int[] signs, int start) {
        Deque<Integer> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            int from = queue.remove();
            for (int cell : table.sums().get(from).members()) {
                int[] here = membership(memberships.get(cell), from);
                for (int[] there : memberships.get(cell)) {
                    int sign = -signs[from] * here[1] * there[1];
                    if (there[0] != from && signs[there[0]] == 0) {
                        signs[there[0]] = sign;
                        queue.add(there[0]);
                    } else if (there[0] != from && signs[there[0]] != sign) {
                        throw new IllegalArgumentException("these sums form no network");
                    }
                }
            }
        }
    }

    private static int[] membership(List<int[]> memberships, int sum) {
        return memberships.stream()
                .filter(membership -> membership[0] == sum)
                .findFirst()
                .orElseThrow();
    }

    /** Per cell: the sums it is in, each with +1 as a part and -1 as the total. */
    private static List<List<int[]>> memberships(CountTable<?> table) {
        List<List<int[]>> memberships = new ArrayList<>();
        for (int cell = 0; cell < table.size(); cell++) {
            memberships.add(new ArrayList<>(2));
        }
        for (int sum = 0; sum < table.sums().size(); sum++) {
            for (int part : table.sums().get(sum).parts()) {
                memberships.get(part).add(new int[] {sum, 1});
            }
            memberships.get(table.sums().get(sum).total()).add(new int[] {sum, -1});
        }
        if (memberships.stream().anyMatch(list -> list.size() > 2)) {
            throw new IllegalArgumentException("a cell in more than two sums");
        }
        return memberships;
    }

    private void connect(CountTable.Sum sum, int node, int sign) {
        sum.parts().forEach(part -> (sign > 0 ? heads : tails)[part] = node);
        (sign > 0 ? tails : heads)[sum.total()] = node;
    }

    private int[] arcsAt(int node) {
        return IntStream.range(0, tails.length)
                .filter(arc -> tails[arc] == node || heads[arc] == node)
                .toArray();
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }
}
