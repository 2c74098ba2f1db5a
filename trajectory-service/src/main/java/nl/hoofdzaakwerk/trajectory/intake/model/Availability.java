package nl.hoofdzaakwerk.trajectory.intake.model;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.DayPart;
import nl.hoofdzaakwerk.events.WeekPart;

/**
 * Parts of the week in which a candidate can work, each once and in the order of the week (E3).
 *
 * @param parts empty when not known
 */
public record Availability(List<WeekPart> parts) {
    /** Seven days of four parts. */
    public static final int MOST_PARTS = 28;

    public static final Availability UNKNOWN = new Availability(List.of());

    private static final String BETWEEN = "-";

    public Availability {
        parts = parts.stream()
                .distinct()
                .sorted(Comparator.comparing(WeekPart::day).thenComparing(Availability::hour))
                .toList();
    }

    static Availability stored(Collection<String> parts) {
        return new Availability(parts.stream().map(Availability::part).toList());
    }

    Stream<String> texts() {
        return parts.stream().map(part -> part.day() + BETWEEN + part.part());
    }

    private static WeekPart part(String text) {
        String[] both = text.split(BETWEEN);
        return new WeekPart(DayOfWeek.valueOf(both[0]), DayPart.valueOf(both[1]));
    }

    /** The hour a part of the day begins: the night comes first. */
    private static int hour(WeekPart part) {
        return switch (part.part()) {
            case NIGHT -> 0;
            case MORNING -> 6;
            case AFTERNOON -> 12;
            case EVENING -> 18;
        };
    }
}
