package nl.hoofdzaakwerk.employer.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nl.hoofdzaakwerk.employer.calendar.model.Holiday;

/** On which days the holidays of the Netherlands fall, moved where they move: the calendar of Jollyday. */
public final class DutchHolidays {
    private static final Map<String, Holiday> BY_KEY = Map.of(
            "NEW_YEAR", Holiday.NEW_YEAR,
            "christian.GOOD_FRIDAY", Holiday.GOOD_FRIDAY,
            "christian.EASTER_MONDAY", Holiday.EASTER_MONDAY,
            "KINGS_DAY", Holiday.KINGS_DAY,
            "QUEENS_BIRTHDAY", Holiday.KINGS_DAY,
            "LIBERATION", Holiday.LIBERATION_DAY,
            "christian.ASCENSION_DAY", Holiday.ASCENSION_DAY,
            "christian.PENTECOST_MONDAY", Holiday.WHIT_MONDAY,
            "FIRST_CHRISTMAS_DAY", Holiday.CHRISTMAS_DAY,
            "SECOND_CHRISTMAS_DAY", Holiday.BOXING_DAY);

    private final HolidayManager calendar =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private final Map<Integer, Map<LocalDate, Set<Holiday>>> years = new ConcurrentHashMap<>();

    /** The holidays of a year by date; two can fall on one day. */
    public Map<LocalDate, Set<Holiday>> of(int year) {
        return years.computeIfAbsent(year, this::read);
    }

    private Map<LocalDate, Set<Holiday>> read(int year) {
        var found = new HashMap<LocalDate, Set<Holiday>>();
        for (var day : calendar.getHolidays(Year.of(year))) {
            var holiday = BY_KEY.get(day.getPropertiesKey());
            if (holiday != null) {
                found.computeIfAbsent(day.getDate(), _ -> new TreeSet<>()).add(holiday);
            }
        }
        return Map.copyOf(found);
    }
}
