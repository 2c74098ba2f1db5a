package nl.hoofdzaakwerk.matching.meeting.series;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The days off of the Netherlands: when a holiday falls says Jollyday, whether it is a day off says the data (ADR 22).
 */
@ApplicationScoped
class FreeDays {

    /** Our names of holidays by Jollyday's. */
    private static final Map<String, String> BY_KEY = Map.of(
            "NEW_YEAR", "NEW_YEAR",
            "christian.GOOD_FRIDAY", "GOOD_FRIDAY",
            "christian.EASTER_MONDAY", "EASTER_MONDAY",
            "KINGS_DAY", "KINGS_DAY",
            "LIBERATION", "LIBERATION_DAY",
            "christian.ASCENSION_DAY", "ASCENSION_DAY",
            "christian.PENTECOST_MONDAY", "WHIT_MONDAY",
            "FIRST_CHRISTMAS_DAY", "CHRISTMAS_DAY",
            "SECOND_CHRISTMAS_DAY", "BOXING_DAY");

    private static final Map<String, String> TEXTS = Map.of(
            "NEW_YEAR", "E1.holiday.new-year",
            "GOOD_FRIDAY", "E1.holiday.good-friday",
            "EASTER_MONDAY", "E1.holiday.easter-monday",
            "KINGS_DAY", "E1.holiday.kings-day",
            "LIBERATION_DAY", "E1.holiday.liberation-day",
            "ASCENSION_DAY", "E1.holiday.ascension-day",
            "WHIT_MONDAY", "E1.holiday.whit-monday",
            "CHRISTMAS_DAY", "E1.holiday.christmas-day",
            "BOXING_DAY", "E1.holiday.boxing-day");

    private final EntityManager entityManager;
    private final HolidayManager calendar =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

    FreeDays(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** As the data is now. */
    Calendar now() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery("select holiday, every_years, from_year, until_year from free_holiday", Tuple.class)
                .getResultList();
        return new Calendar(rows.stream()
                .map(row -> new Rule(
                        row.get(0, String.class),
                        row.get(1, Integer.class),
                        row.get(2, Integer.class),
                        row.get(3, Integer.class)))
                .toList());
    }

    private Map<LocalDate, String> holidays(int year) {
        return years.computeIfAbsent(year, this::read);
    }

    private Map<LocalDate, String> read(int year) {
        Map<LocalDate, String> found = new HashMap<>();
        for (var day : calendar.getHolidays(Year.of(year))) {
            String holiday = BY_KEY.get(day.getPropertiesKey());
            if (holiday != null) {
                found.put(day.getDate(), holiday);
            }
        }
        return Map.copyOf(found);
    }

    private record Rule(String holiday, int everyYears, int fromYear, Integer untilYear) {
        boolean covers(String name, int year) {
            return holiday.equals(name)
                    && year % everyYears == 0
                    && year >= fromYear
                    && (untilYear == null || year <= untilYear);
        }
    }

    /** Days off by date. */
    final class Calendar {
        private final List<Rule> rules;

        private Calendar(List<Rule> rules) {
            this.rules = rules;
        }

        /** Which holiday makes it a day off, as a key of the message bundle; empty when people work. */
        Optional<String> on(LocalDate day) {
            return Optional.ofNullable(holidays(day.getYear()).get(day))
                    .filter(holiday -> rules.stream().anyMatch(rule -> rule.covers(holiday, day.getYear())))
                    .map(TEXTS::get);
        }
    }
}
