package nl.hoofdzaakwerk.events;

import java.math.BigDecimal;

/** Gross wage an hour in euros as a band: the exact wage says more of a person than counting needs. */
public enum WageBand {
    UNDER_FIFTEEN(0),
    FIFTEEN_TO_TWENTY(15),
    TWENTY_TO_TWENTY_FIVE(20),
    TWENTY_FIVE_OR_MORE(25);

    private final BigDecimal from;

    WageBand(int from) {
        this.from = BigDecimal.valueOf(from);
    }

    /**
     * @param euroPerHour gross; a band holds its lower bound and not its upper
     * @throws IllegalArgumentException when it is negative
     */
    public static WageBand of(BigDecimal euroPerHour) {
        Check.require(euroPerHour.signum() >= 0, "euroPerHour", "must not be negative");
        WageBand band = UNDER_FIFTEEN;
        for (WageBand next : values()) {
            if (euroPerHour.compareTo(next.from) >= 0) {
                band = next;
            }
        }
        return band;
    }
}
