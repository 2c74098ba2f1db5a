package nl.hoofdzaakwerk.events;

import java.time.DayOfWeek;

/** A part of the week in which a candidate can work. */
public record WeekPart(DayOfWeek day, DayPart part) {
    public WeekPart {
        Check.present("day", day);
        Check.present("part", part);
    }
}
