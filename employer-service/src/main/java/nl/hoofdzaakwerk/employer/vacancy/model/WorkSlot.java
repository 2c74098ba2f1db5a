package nl.hoofdzaakwerk.employer.vacancy.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import nl.hoofdzaakwerk.events.DayPart;

/**
 * When on a day of the week a vacancy's work is done (rule D5): a part of the day, or from one time until another.
 *
 * @param flexible whether another time does as well
 */
public record WorkSlot(DayOfWeek day, Hours hours, boolean flexible) {
    private static final int MINUTES_PER_HOUR = 60;
    private static final int MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;

    public WorkSlot {
        Objects.requireNonNull(day);
        Objects.requireNonNull(hours);
    }

    /** When on a day; {@code from} and {@code until} in minutes after midnight, {@code until} not included. */
    public sealed interface Hours {
        int from();

        int until();
    }

    /** Some part of the day. */
    public record Part(DayPart part) implements Hours {
        public Part {
            Objects.requireNonNull(part);
        }

        @Override
        public int from() {
            return MINUTES_PER_HOUR
                    * switch (part) {
                        case NIGHT -> 0;
                        case MORNING -> 6;
                        case AFTERNOON -> 12;
                        case EVENING -> 18;
                    };
        }

        @Override
        public int until() {
            return from() + 6 * MINUTES_PER_HOUR;
        }
    }

    /** Between two times of one day; midnight as the end is the end of the day. */
    public record Times(LocalTime start, LocalTime end) implements Hours {
        /** @throws IllegalArgumentException when the end does not lie after the start */
        public Times {
            if (minutes(start) >= endMinutes(end)) {
                throw new IllegalArgumentException("work ends after it starts, on the same day");
            }
        }

        @Override
        public int from() {
            return minutes(start);
        }

        @Override
        public int until() {
            return endMinutes(end);
        }

        private static int minutes(LocalTime time) {
            return time.getHour() * MINUTES_PER_HOUR + time.getMinute();
        }

        private static int endMinutes(LocalTime end) {
            return end.equals(LocalTime.MIDNIGHT) ? MINUTES_PER_DAY : minutes(end);
        }
    }

    /** Whether both lie, if only for a minute, at the same time of the week. */
    boolean overlaps(WorkSlot other) {
        return day == other.day && hours.from() < other.hours.until() && other.hours.from() < hours.until();
    }

    /** Minutes of work it fixes: none when it is flexible or only names a part of the day. */
    int fixedMinutes() {
        return switch (hours) {
            case Part _ -> 0;
            case Times times -> flexible ? 0 : times.until() - times.from();
        };
    }

    /** The parts of the day it touches. */
    public Set<DayPart> parts() {
        return switch (hours) {
            case Part(DayPart part) -> EnumSet.of(part);
            case Times times -> touched(times);
        };
    }

    private static Set<DayPart> touched(Times times) {
        var parts = EnumSet.noneOf(DayPart.class);
        Arrays.stream(DayPart.values())
                .map(Part::new)
                .filter(part -> part.from() < times.until() && times.from() < part.until())
                .forEach(part -> parts.add(part.part()));
        return parts;
    }

    /** As a line to store; {@link #parse} reads it. */
    String text() {
        var when =
                switch (hours) {
                    case Part(DayPart part) -> part.name();
                    case Times(LocalTime start, LocalTime end) -> start + "-" + end;
                };
        return day + " " + when + (flexible ? " FLEXIBLE" : " FIXED");
    }

    static WorkSlot parse(String text) {
        var words = text.split(" ");
        var times = words[1].split("-");
        Hours hours = times.length == 1
                ? new Part(DayPart.valueOf(times[0]))
                : new Times(LocalTime.parse(times[0]), LocalTime.parse(times[1]));
        return new WorkSlot(DayOfWeek.valueOf(words[0]), hours, words[2].equals("FLEXIBLE"));
    }
}
