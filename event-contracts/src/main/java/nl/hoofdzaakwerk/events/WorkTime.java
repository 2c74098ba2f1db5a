package nl.hoofdzaakwerk.events;

import java.time.DayOfWeek;

/**
 * A part of the week in which a vacancy's work is done (rule D5).
 *
 * @param flexible whether another time does as well
 */
public record WorkTime(DayOfWeek day, DayPart part, boolean flexible) {
    public WorkTime {
        Check.present("day", day);
        Check.present("part", part);
    }
}
