package nl.hoofdzaakwerk.reporting.figures.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Days that a fact can have. A fact of 1970 or 2999 is a slip: it would be counted in a year that nobody looks at, and
 * missed in its own. What lies ahead is measured from the moment of recording, so that a rebuild judges as before.
 *
 * @param earliest day on which guidance of this kind can have been
 * @param ahead that an agreed day may lie after the moment of recording
 */
public record FactLimits(LocalDate earliest, Period ahead) {
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofDays(1);

    /**
     * Why an event cannot be counted; empty when it can.
     *
     * @param days that the event tells
     * @param recorded moment of recording
     * @param now this moment
     */
    public Optional<String> refusal(List<LocalDate> days, Instant recorded, Instant now) {
        LocalDate recordedOn = LocalDate.ofInstant(recorded, ZoneOffset.UTC);
        if (recordedOn.isBefore(earliest)) {
            return Optional.of("recorded on " + recordedOn + ", before " + earliest);
        }
        if (recorded.isAfter(now.plus(CLOCKS_DIFFER_BY))) {
            return Optional.of("recorded on " + recordedOn + ", which is yet to come");
        }
        LocalDate latest = recordedOn.plus(ahead);
        return days.stream()
                .filter(day -> day.isBefore(earliest) || day.isAfter(latest))
                .findFirst()
                .map(day -> "tells of " + day + ", which is not from " + earliest + " up to and including " + latest);
    }
}
