package nl.hoofdzaakwerk.matching.assignment.model;

import java.util.Arrays;

/** Arrays that grow. */
final class Room {

    private Room() {}

    /** How long an array becomes that must hold so many. */
    static int after(int needed) {
        return needed + needed / 4 + 8;
    }

    static int[] grown(int[] array, int length, int filler) {
        int[] longer = Arrays.copyOf(array, length);
        Arrays.fill(longer, array.length, length, filler);
        return longer;
    }

    static int[] filled(int length, int filler) {
        int[] array = new int[length];
        Arrays.fill(array, filler);
        return array;
    }
}
