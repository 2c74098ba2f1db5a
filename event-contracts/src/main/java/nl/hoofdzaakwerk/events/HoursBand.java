package nl.hoofdzaakwerk.events;

/** Hours a week as a band: exact hours say more of a person than counting needs. */
public enum HoursBand {
    UNDER_TWELVE(1),
    TWELVE_TO_FIFTEEN(12),
    SIXTEEN_TO_TWENTY_THREE(16),
    TWENTY_FOUR_TO_THIRTY_ONE(24),
    THIRTY_TWO_OR_MORE(32);

    private final int from;

    HoursBand(int from) {
        this.from = from;
    }

    /** @throws IllegalArgumentException when these are no hours a week, from 1 up to and including 60 */
    public static HoursBand of(int hoursPerWeek) {
        Check.range("hoursPerWeek", hoursPerWeek, 1, Check.MAXIMUM_HOURS);
        HoursBand band = UNDER_TWELVE;
        for (HoursBand next : values()) {
            if (hoursPerWeek >= next.from) {
                band = next;
            }
        }
        return band;
    }
}
