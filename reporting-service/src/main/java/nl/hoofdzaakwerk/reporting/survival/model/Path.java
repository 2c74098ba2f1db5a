package nl.hoofdzaakwerk.reporting.survival.model;

import nl.hoofdzaakwerk.events.RegionCode;

/**
 * People of one cohort who went the same way; exact, for use inside the service only.
 *
 * @param region where the trajectory began (rule X29)
 * @param organisation that guides; "" when it is not known
 * @param quarter in which their time began, 1 to 4
 * @param fate what ended their time, as far as is known
 * @param months whole months until then; 0 when nothing ended it
 * @param people how many
 */
public record Path(RegionCode region, String organisation, int quarter, Fate fate, int months, long people) {
    public Path {
        if (quarter < 1 || quarter > 4 || months < 0 || people < 0) {
            throw new IllegalArgumentException("no path: quarter " + quarter + ", months " + months);
        }
    }

    /** How a time ends. */
    public enum Fate {
        /** It happened. */
        EVENT,
        /** Nothing more is heard, and it had not happened. */
        LEFT,
        /** Neither, until now. */
        GOING_ON
    }

    /** Whether their time ended this way before so many months had passed. */
    boolean endedBefore(int boundary, Fate how) {
        return fate == how && months < boundary;
    }
}
