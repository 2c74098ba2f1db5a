package nl.hoofdzaakwerk.matching.assignment.model;

import java.util.Arrays;

/** A set of indices that is emptied at once and read in the order of marking. */
final class Marks {

    private int[] roundOf;
    private int[] members;
    private int size;
    private int round = 1;

    Marks(int indices) {
        roundOf = new int[indices];
        members = new int[indices];
    }

    void reserve(int indices) {
        if (indices > roundOf.length) {
            roundOf = Arrays.copyOf(roundOf, Room.after(indices));
            members = Arrays.copyOf(members, roundOf.length);
        }
    }

    void clear() {
        size = 0;
        if (++round == Integer.MAX_VALUE) {
            Arrays.fill(roundOf, 0);
            round = 1;
        }
    }

    /** Answers whether it was not marked yet. */
    boolean add(int index) {
        if (roundOf[index] == round) {
            return false;
        }
        roundOf[index] = round;
        members[size++] = index;
        return true;
    }

    int size() {
        return size;
    }

    int get(int at) {
        return members[at];
    }
}
