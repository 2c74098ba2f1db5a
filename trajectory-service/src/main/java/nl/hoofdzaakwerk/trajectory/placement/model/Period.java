package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Days in a row.
 *
 * @param until last day; empty while it goes on
 */
public record Period(LocalDate from, Optional<LocalDate> until) {
    public Period {
        Objects.requireNonNull(from, "from");
        if (until.filter(day -> day.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("a period ends before it starts");
        }
    }

    public static Period of(LocalDate from, LocalDate until) {
        return new Period(from, Optional.ofNullable(until));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Period other) {
        return covers(other.from) || other.covers(from);
    }

    /** In order, with those that overlap or touch made one. */
    static List<Period> merged(Collection<Period> periods) {
        List<Period> merged = new ArrayList<>();
        periods.stream().sorted(Comparator.comparing(Period::from)).forEach(next -> {
            if (!merged.isEmpty() && merged.getLast().reaches(next)) {
                merged.add(merged.removeLast().with(next));
            } else {
                merged.add(next);
            }
        });
        return List.copyOf(merged);
    }

    private boolean reaches(Period later) {
        return until.map(last -> !later.from.isAfter(last.plusDays(1))).orElse(true);
    }

    private Period with(Period later) {
        if (until.isEmpty() || later.until.isEmpty()) {
            return new Period(from, Optional.empty());
        }
        return later.until.get().isAfter(until.get()) ? new Period(from, later.until) : this;
    }
}
