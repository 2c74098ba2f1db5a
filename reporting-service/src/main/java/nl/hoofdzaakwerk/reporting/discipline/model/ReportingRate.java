package nl.hoofdzaakwerk.reporting.discipline.model;

import java.util.Collection;

/**
 * F8, P4: of organisations, how many months were expected, received and received in time. Organisations that may report
 * count apart.
 *
 * @param expected months of organisations that must report
 * @param received of those
 * @param onTime of the received
 * @param overdue of the expected: not received, though the last day is past
 * @param voluntary months received of organisations that may report
 */
public record ReportingRate(int expected, int received, int onTime, int overdue, int voluntary) {
    private static final double HUNDRED = 100.0;

    public ReportingRate {
        if (received + overdue > expected || onTime > received) {
            throw new IllegalArgumentException("a reporting rate contradicts itself");
        }
    }

    /** One month of an organisation. */
    public record One(Obligation obligation, Punctuality punctuality) {}

    public static ReportingRate of(Collection<One> months) {
        int expected = 0;
        int onTime = 0;
        int late = 0;
        int overdue = 0;
        int voluntary = 0;
        for (One month : months) {
            if (month.obligation() == Obligation.MAY) {
                voluntary += month.punctuality() == Punctuality.NOT_DUE ? 0 : 1;
                continue;
            }
            expected++;
            switch (month.punctuality()) {
                case ON_TIME -> onTime++;
                case LATE -> late++;
                case OVERDUE -> overdue++;
                case AWAITED, NOT_DUE -> {
                    // neither received nor late
                }
            }
        }
        return new ReportingRate(expected, onTime + late, onTime, overdue, voluntary);
    }

    public int late() {
        return received - onTime;
    }

    /** In whole percents of what was expected; null when nothing was. */
    public Integer receivedPercent() {
        return percent(received, expected);
    }

    /** In whole percents of what was expected; null when nothing was. */
    public Integer onTimePercent() {
        return percent(onTime, expected);
    }

    private static Integer percent(int part, int whole) {
        return whole == 0 ? null : (int) Math.round(HUNDRED * part / whole);
    }
}
