package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.Arrays;

/**
 * Maximum flows beside a given feasible flow: how far one arc's flow can go up or down when the others make way. Every
 * question leaves the flow as it was. Large steps first (capacity scaling), so unbounded room is found at once.
 */
final class ResidualFlow {
    private static final int NONE = -1;
    private static final int SCALE_BITS = 4;

    private final int[] tails;
    private final int[] heads;
    private final int[][] arcsAt;
    private final long[] flow;
    private final long[] up;
    private final long[] down;
    private final int[] reachedBy;
    private final int[] queue;
    private int excluded;

    ResidualFlow(int[] tails, int[] heads, int[][] arcsAt, long[] flow, Interval[] bounds) {
        this.tails = tails;
        this.heads = heads;
        this.arcsAt = arcsAt;
        this.flow = flow;
        this.up = new long[flow.length];
        this.down = new long[flow.length];
        this.reachedBy = new int[arcsAt.length];
        this.queue = new int[arcsAt.length];
        for (int arc = 0; arc < flow.length; arc++) {
            up[arc] = bounds[arc].upper() - flow[arc];
            down[arc] = flow[arc] - bounds[arc].lower();
        }
    }

    /** The values an arc's flow can take. */
    Interval range(int arc) {
        excluded = arc;
        long above = most(heads[arc], tails[arc], up[arc]);
        long below = most(tails[arc], heads[arc], down[arc]);
        return new Interval(flow[arc] - below, flow[arc] + above);
    }

    private long most(int from, int to, long limit) {
        long[] upBefore = up.clone();
        long[] downBefore = down.clone();
        long moved = 0;
        for (long step = Math.max(1, Long.highestOneBit(limit)); step > 0; step = smaller(step)) {
            while (moved < limit && findPath(from, to, step)) {
                moved += push(from, to, limit - moved);
            }
        }
        System.arraycopy(upBefore, 0, up, 0, up.length);
        System.arraycopy(downBefore, 0, down, 0, down.length);
        return moved;
    }

    private static long smaller(long step) {
        return step > 1 ? Math.max(1, step >> SCALE_BITS) : 0;
    }

    /** Breadth first along arcs with at least so much room. */
    private boolean findPath(int from, int to, long step) {
        Arrays.fill(reachedBy, NONE);
        reachedBy[from] = excluded;
        int first = 0;
        int last = 0;
        queue[last++] = from;
        while (first < last && reachedBy[to] == NONE) {
            int node = queue[first++];
            for (int arc : arcsAt[node]) {
                int next = other(arc, node);
                if (reachedBy[next] == NONE && arc != excluded && room(arc, node) >= step) {
                    reachedBy[next] = arc;
                    queue[last++] = next;
                }
            }
        }
        return reachedBy[to] != NONE;
    }

    private long push(int from, int to, long limit) {
        long amount = limit;
        for (int node = to; node != from; node = other(reachedBy[node], node)) {
            amount = Math.min(amount, room(reachedBy[node], other(reachedBy[node], node)));
        }
        for (int node = to; node != from; node = other(reachedBy[node], node)) {
            int arc = reachedBy[node];
            long signed = heads[arc] == node ? amount : -amount;
            up[arc] -= signed;
            down[arc] += signed;
        }
        return amount;
    }

    private long room(int arc, int from) {
        return tails[arc] == from ? up[arc] : down[arc];
    }

    private int other(int arc, int node) {
        return tails[arc] == node ? heads[arc] : tails[arc];
    }
}
