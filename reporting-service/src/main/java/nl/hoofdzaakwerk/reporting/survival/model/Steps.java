package nl.hoofdzaakwerk.reporting.survival.model;

import java.util.List;

/**
 * How coarse time is told (rule F10): in steps of months, fewer where there are fewer people. Regions are told at other
 * moments than the nation, so that the nation less all other regions is not what one region has not told.
 */
enum Steps {
    /** Per quarter in which the time began. */
    NATION(List.of(12, 6, 24, 3, 18, 9, 36)),
    /** Per year in which the time began. */
    REGION(List.of(11, 5, 23, 35));

    private final List<Integer> byWeight;

    Steps(List<Integer> byWeight) {
        this.byWeight = byWeight;
    }

    /** All boundaries, in months, the one first that is missed most. */
    List<Integer> byWeight() {
        return byWeight;
    }

    /** The boundaries that everyone was followed to, in order. */
    List<Integer> within(int followed) {
        return byWeight.stream()
                .filter(boundary -> boundary <= followed)
                .sorted()
                .toList();
    }
}
