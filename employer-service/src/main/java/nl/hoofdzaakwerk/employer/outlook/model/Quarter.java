package nl.hoofdzaakwerk.employer.outlook.model;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A quarter of a year.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    public static final String FORMAT = "(19|20)[0-9]{2}-Q[1-4]";

    private static final Pattern PATTERN = Pattern.compile(FORMAT);
    private static final int PER_YEAR = 4;
    private static final int MONTHS = 3;

    /** @throws IllegalArgumentException when there is no such quarter */
    public Quarter {
        if (number < 1 || number > PER_YEAR) {
            throw new IllegalArgumentException("a year has four quarters");
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** @throws IllegalArgumentException when the text is not like {@code 2026-Q1} */
    public static Quarter parse(String text) {
        if (!PATTERN.matcher(text).matches()) {
            throw new IllegalArgumentException("a quarter is written like 2026-Q1");
        }
        return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
    }

    public static boolean isQuarter(String text) {
        return PATTERN.matcher(text).matches();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public Quarter plus(int quarters) {
        int index = index() + quarters;
        return new Quarter(Math.floorDiv(index, PER_YEAR), Math.floorMod(index, PER_YEAR) + 1);
    }

    /** Quarters since the year 0. */
    public int index() {
        return year * PER_YEAR + number - 1;
    }

    /** This one and those after it, without an end. */
    public Stream<Quarter> onwards() {
        return Stream.iterate(this, quarter -> quarter.plus(1));
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(index(), other.index());
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
