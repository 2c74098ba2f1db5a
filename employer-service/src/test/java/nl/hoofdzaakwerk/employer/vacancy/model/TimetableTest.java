package nl.hoofdzaakwerk.employer.vacancy.model;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.DayPart;
import nl.hoofdzaakwerk.events.WorkTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final HoursPerWeek EIGHT = new HoursPerWeek(4, 8);

    @Test
    @DisplayName("D5 P8 a timetable names days with parts or times, in the order of the week, and is kept as told")
    void keepsWeek() {
        var table = new Timetable(List.of(
                times(FRIDAY, "13:00", "00:00", true), part(MONDAY, DayPart.EVENING), times(MONDAY, "09:00", "12:30")));

        assertThat(table.slots())
                .containsExactly(
                        times(MONDAY, "09:00", "12:30"),
                        part(MONDAY, DayPart.EVENING),
                        times(FRIDAY, "13:00", "00:00", true));
        assertThat(Timetable.of(table.texts())).isEqualTo(table);
    }

    @Test
    @DisplayName("D5 P8 matching hears which parts of the week are worked, and which of them can move")
    void tellsParts() {
        var table = new Timetable(List.of(times(FRIDAY, "11:00", "18:00", true), part(MONDAY, DayPart.NIGHT)));

        assertThat(table.parts())
                .containsExactly(
                        new WorkTime(MONDAY, DayPart.NIGHT, false),
                        new WorkTime(FRIDAY, DayPart.MORNING, true),
                        new WorkTime(FRIDAY, DayPart.AFTERNOON, true));
    }

    @Test
    @DisplayName("D5 times of one day do not overlap; they may touch")
    void refusesOverlap() {
        var touching = new Timetable(List.of(times(MONDAY, "08:00", "12:00"), part(MONDAY, DayPart.AFTERNOON)));
        var overlapping = new Timetable(List.of(times(MONDAY, "08:00", "12:01"), part(MONDAY, DayPart.AFTERNOON)));

        assertThat(touching.check(EIGHT)).isEmpty();
        assertThat(overlapping.check(EIGHT)).containsExactly(Refusal.of("/timetable", "D5", "times-overlap", MONDAY));
    }

    @Test
    @DisplayName("D5 fixed times fit into the most hours a week; flexible ones and parts of a day do not count")
    void fitsHours() {
        var eight = new Timetable(List.of(
                times(MONDAY, "08:00", "16:00"), times(FRIDAY, "08:00", "12:00", true), part(FRIDAY, DayPart.EVENING)));
        var more = new Timetable(List.of(times(MONDAY, "08:00", "16:01")));

        assertThat(eight.check(EIGHT)).isEmpty();
        assertThat(more.check(EIGHT)).containsExactly(Refusal.of("/timetable", "D5", "more-than-the-hours", 8));
    }

    @Test
    @DisplayName("D5 work ends after it starts, on the same day")
    void refusesUpsideDown() {
        assertThatIllegalArgumentException().isThrownBy(() -> times(MONDAY, "12:00", "12:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> times(MONDAY, "22:00", "06:00"));
        assertThat(times(MONDAY, "23:59", "00:00").fixedMinutes()).isEqualTo(1);
    }

    private static WorkSlot part(DayOfWeek day, DayPart part) {
        return new WorkSlot(day, new WorkSlot.Part(part), false);
    }

    private static WorkSlot times(DayOfWeek day, String from, String until) {
        return times(day, from, until, false);
    }

    private static WorkSlot times(DayOfWeek day, String from, String until, boolean flexible) {
        return new WorkSlot(day, new WorkSlot.Times(LocalTime.parse(from), LocalTime.parse(until)), flexible);
    }
}
