package nl.hoofdzaakwerk.employer.calendar.model;

/** Holidays of the Netherlands that can be a day off; Easter and Whit Sunday are Sundays anyway. */
public enum Holiday {
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    /** King's Day; before 2014 Queen's Day. */
    KINGS_DAY,
    LIBERATION_DAY,
    ASCENSION_DAY,
    WHIT_MONDAY,
    CHRISTMAS_DAY,
    BOXING_DAY
}
