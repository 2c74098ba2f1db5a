package nl.hoofdzaakwerk.reporting.discipline.model;

import java.util.Optional;

/** P9, F10: the delay of an organisation's month as others than itself see it: a band, and none of a few facts. */
public enum DelayBand {
    WITHIN_A_WEEK(7),
    WITHIN_TWO_WEEKS(14),
    WITHIN_A_MONTH(31),
    LONGER(Integer.MAX_VALUE);

    private final int days;

    DelayBand(int days) {
        this.days = days;
    }

    /** @param threshold fewer facts than this give no band */
    public static Optional<DelayBand> of(Delays delays, int threshold) {
        if (delays.facts() < Math.max(1, threshold)) {
            return Optional.empty();
        }
        int median = delays.median();
        for (DelayBand band : values()) {
            if (median <= band.days) {
                return Optional.of(band);
            }
        }
        return Optional.of(LONGER);
    }
}
