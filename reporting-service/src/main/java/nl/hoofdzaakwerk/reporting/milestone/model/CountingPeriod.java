package nl.hoofdzaakwerk.reporting.milestone.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.reporting.indicator.model.Quarter;

/**
 * The days that count.
 *
 * @param from first day
 * @param until last day
 */
public record CountingPeriod(LocalDate from, LocalDate until) {
    private static final int MONTHS = 3;
    private static final int QUARTERS = 4;

    public CountingPeriod {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins: " + from + " to " + until);
        }
    }

    /** A whole year, or a quarter of one. */
    public sealed interface Piece {
        /** Year in which it lies. */
        int year();

        /** {@code 2024} or {@code 2024-Q1}. */
        String label();
    }

    /** A calendar year. */
    public record WholeYear(int year) implements Piece {
        @Override
        public String label() {
            return Integer.toString(year);
        }
    }

    /** A quarter of a year of which not all counts. */
    public record OneQuarter(Quarter quarter) implements Piece {
        @Override
        public int year() {
            return quarter.year();
        }

        @Override
        public String label() {
            return quarter.toString();
        }
    }

    /** Whether it begins with a quarter and ends with one: people are published no finer than that. */
    public boolean isWholeQuarters() {
        return beginsQuarter(from) && beginsQuarter(until.plusDays(1));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /**
     * As few published counts as make up the period: whole years where it holds one, quarters beside them.
     *
     * @throws IllegalStateException when it is not of whole quarters
     */
    public List<Piece> pieces() {
        if (!isWholeQuarters()) {
            throw new IllegalStateException("not of whole quarters: " + this);
        }
        List<Piece> pieces = new ArrayList<>();
        for (int year = from.getYear(); year <= until.getYear(); year++) {
            pieces.addAll(piecesOf(year));
        }
        return pieces;
    }

    /** Calendar years of which all counts. */
    public List<Integer> wholeYears() {
        return IntStream.rangeClosed(from.getYear(), until.getYear())
                .filter(this::holdsAllOf)
                .boxed()
                .toList();
    }

    private boolean holdsAllOf(int year) {
        return holds(LocalDate.of(year, 1, 1)) && holds(LocalDate.of(year, 12, 31));
    }

    private List<Piece> piecesOf(int year) {
        if (holdsAllOf(year)) {
            return List.of(new WholeYear(year));
        }
        List<Piece> quarters = new ArrayList<>();
        for (int number = 1; number <= QUARTERS; number++) {
            if (holds(LocalDate.of(year, (number - 1) * MONTHS + 1, 1))) {
                quarters.add(new OneQuarter(new Quarter(year, number)));
            }
        }
        return quarters;
    }

    private static boolean beginsQuarter(LocalDate day) {
        return day.getDayOfMonth() == 1 && day.getMonthValue() % MONTHS == 1;
    }
}
