package nl.hoofdzaakwerk.trajectory.supply.model;

import java.util.OptionalInt;

/**
 * G3, D11: a group smaller than the threshold is not told; what is told is rounded to the nearest five, so that one
 * person more or less is mostly not seen and never as one. No totals go with it, so nothing can be subtracted.
 *
 * @param threshold smallest group that is told, ten or more
 */
public record DisclosurePolicy(int threshold) {
    private static final int LEAST_THRESHOLD = 10;
    private static final int STEP = 5;

    public DisclosurePolicy {
        if (threshold < LEAST_THRESHOLD) {
            throw new IllegalArgumentException("the threshold is at least " + LEAST_THRESHOLD);
        }
    }

    /** Empty when the group is too small. */
    public OptionalInt disclosed(int exact) {
        return exact < threshold ? OptionalInt.empty() : OptionalInt.of((exact + STEP / 2) / STEP * STEP);
    }
}
