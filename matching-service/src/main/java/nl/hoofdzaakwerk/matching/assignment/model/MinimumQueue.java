package nl.hoofdzaakwerk.matching.assignment.model;

import java.util.Arrays;

/** Binary heap of (distance, node) packed into one long each; a node may occur more than once. */
final class MinimumQueue {

    private long[] heap = new long[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int distance, int node) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        long entry = ((long) distance << 32) | node;
        int at = size++;
        while (at > 0) {
            int parent = (at - 1) >>> 1;
            if (heap[parent] <= entry) {
                break;
            }
            heap[at] = heap[parent];
            at = parent;
        }
        heap[at] = entry;
    }

    /** Removes the entry with the smallest distance; read it with {@link #distance} and {@link #node}. */
    long poll() {
        long smallest = heap[0];
        long last = heap[--size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return smallest;
    }

    static int distance(long entry) {
        return (int) (entry >>> 32);
    }

    static int node(long entry) {
        return (int) entry;
    }
}
