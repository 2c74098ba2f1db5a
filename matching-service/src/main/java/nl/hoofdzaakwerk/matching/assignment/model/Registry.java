package nl.hoofdzaakwerk.matching.assignment.model;

import java.util.Arrays;

/** Which numbers of one side are in use; a number given back is handed out again first. */
final class Registry {

    private final String side;
    private boolean[] inUse;
    private int[] givenBack = new int[8];
    private int givenBackCount;
    private int size;
    private final Marks listed;

    /** Numbers below {@code size} are in use. */
    Registry(String side, int size) {
        this.side = side;
        this.size = size;
        inUse = new boolean[size];
        Arrays.fill(inUse, true);
        listed = new Marks(size);
    }

    /** Above every number ever handed out. */
    int size() {
        return size;
    }

    boolean isInUse(int number) {
        return inUse[number];
    }

    int add() {
        if (givenBackCount > 0) {
            int number = givenBack[--givenBackCount];
            inUse[number] = true;
            return number;
        }
        if (size == inUse.length) {
            inUse = Arrays.copyOf(inUse, Room.after(size + 1));
            listed.reserve(inUse.length);
        }
        inUse[size] = true;
        return size++;
    }

    void remove(int number) {
        inUse[number] = false;
        if (givenBackCount == givenBack.length) {
            givenBack = Arrays.copyOf(givenBack, givenBackCount * 2);
        }
        givenBack[givenBackCount++] = number;
    }

    void require(int number) {
        if (number < 0 || number >= size || !inUse[number]) {
            throw new IllegalArgumentException("no " + side + " " + number);
        }
    }

    /** The pairs of somebody on the other side, to be listed: each with a number in use, none twice. */
    void requirePairs(int[] numbers, int[] scores) {
        if (numbers.length != scores.length) {
            throw new IllegalArgumentException(numbers.length + " pairs with " + scores.length + " scores");
        }
        listed.clear();
        for (int at = 0; at < numbers.length; at++) {
            require(numbers[at]);
            if (scores[at] < 0 || scores[at] > Instance.MAXIMUM_SCORE) {
                throw new IllegalArgumentException("score " + scores[at] + " outside 0 … " + Instance.MAXIMUM_SCORE);
            }
            if (!listed.add(numbers[at])) {
                throw new IllegalArgumentException(side + " " + numbers[at] + " listed twice");
            }
        }
    }
}
