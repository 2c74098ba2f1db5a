package nl.hoofdzaakwerk.matching.meeting.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** E1: which series can be planned. A series never reaches into the past, and a region has one at a time. */
public final class SeriesPolicy {

    private SeriesPolicy() {}

    /**
     * Why it is refused.
     *
     * @param others the region's series
     * @param furthest last day it can begin on
     * @return keys of the message bundle by pointer of the field; empty when it can be planned
     */
    public static Map<String, String> refuse(
            SeriesPlan plan, Collection<MeetingSeries> others, LocalDate today, LocalDate furthest) {
        Map<String, String> refusals = new LinkedHashMap<>();
        if (plan.validFrom().isBefore(today)) {
            refusals.put("/validFromDate", "E1.series-in-past");
        } else if (plan.validFrom().isAfter(furthest)) {
            refusals.put("/validFromDate", "E1.series-too-far");
        } else if (others.stream().anyMatch(other -> plan.overlaps(other.validFrom(), other.validUntil()))) {
            refusals.put("/validFromDate", "E1.series-overlaps");
        }
        if (plan.validUntil() != null && plan.validUntil().isBefore(plan.validFrom())) {
            refusals.put("/validUntilDate", "E1.series-ends-before-start");
        }
        return refusals;
    }

    /** Why it cannot be changed from this day on, as a key of the message bundle; empty when it can. */
    public static Optional<String> refuseChange(MeetingSeries series, LocalDate from, LocalDate today) {
        if (from.isBefore(today)) {
            return Optional.of("E1.series-in-past");
        }
        if (from.isBefore(series.validFrom())) {
            return Optional.of("E1.change-before-start");
        }
        return isOver(series, from) ? Optional.of("E1.series-ended") : Optional.empty();
    }

    /** Why it cannot end on this day, as a key of the message bundle; empty when it can. */
    public static Optional<String> refuseEnding(MeetingSeries series, LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(today.minusDays(1))) {
            return Optional.of("E1.series-in-past");
        }
        return isOver(series, lastDay) ? Optional.of("E1.series-ended") : Optional.empty();
    }

    private static boolean isOver(MeetingSeries series, LocalDate day) {
        return series.validUntil() != null && series.validUntil().isBefore(day);
    }
}
