package nl.hoofdzaakwerk.employer.vacancy.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.WorkTime;

/**
 * The week of a vacancy (rule D5), in order of the week.
 *
 * @param slots empty when the days are not known
 */
public record Timetable(List<WorkSlot> slots) {
    public static final Timetable UNKNOWN = new Timetable(List.of());

    private static final String RULE = "D5";
    private static final int MINUTES_PER_HOUR = 60;

    public Timetable {
        slots = slots.stream()
                .sorted(Comparator.comparing(WorkSlot::day)
                        .thenComparing(slot -> slot.hours().from()))
                .toList();
    }

    /** Nothing stands twice in the week, and what is fixed fits into the most hours that the vacancy offers. */
    public List<Refusal> check(HoursPerWeek hours) {
        var wrong = new ArrayList<Refusal>();
        for (int later = 1; later < slots.size(); later++) {
            if (slots.get(later - 1).overlaps(slots.get(later))) {
                wrong.add(Refusal.of(
                        "/timetable", RULE, "times-overlap", slots.get(later).day()));
            }
        }
        int fixed = slots.stream().mapToInt(WorkSlot::fixedMinutes).sum();
        if (fixed > hours.maximum() * MINUTES_PER_HOUR) {
            wrong.add(Refusal.of("/timetable", RULE, "more-than-the-hours", hours.maximum()));
        }
        return wrong;
    }

    /** By parts of the day, as matching compares them. */
    public List<WorkTime> parts() {
        return slots.stream()
                .flatMap(slot -> slot.parts().stream().map(part -> new WorkTime(slot.day(), part, slot.flexible())))
                .distinct()
                .toList();
    }

    String[] texts() {
        return slots.stream().map(WorkSlot::text).toArray(String[]::new);
    }

    static Timetable of(String... texts) {
        return new Timetable(List.of(texts).stream().map(WorkSlot::parse).toList());
    }
}
