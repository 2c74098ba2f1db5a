package nl.hoofdzaakwerk.portal.list;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.text.Values;

/**
 * A column of a list.
 *
 * @param key what an address calls it when the list is sorted by it; empty for a column that no list is sorted by
 * @param number whether its values are numbers below each other
 * @param shown what a row says in it, as people read and search it; empty for nothing
 * @param value what a file says in it: a text, a number or a day; null for nothing
 * @param order of the rows by it, from small to large; what is not known comes last both ways
 */
public record Column<T>(
        String key,
        String heading,
        boolean number,
        Function<T, String> shown,
        Function<T, Object> value,
        Function<Boolean, Comparator<T>> order) {

    /** Texts, in the order of the Dutch alphabet. */
    static <T> Column<T> text(String key, String heading, Function<T, String> text) {
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag("nl"));
        return new Column<>(
                key, heading, false, row -> orEmpty(text.apply(row)), text::apply, byValue(text, alphabet::compare));
    }

    /** Values with an order of their own; numbers are told from days by what they are. */
    static <T, C extends Comparable<? super C>> Column<T> of(
            String key, String heading, boolean number, Function<T, C> value, Function<C, String> shown) {
        return new Column<>(
                key,
                heading,
                number,
                row -> {
                    C known = value.apply(row);
                    return known == null ? "" : orEmpty(shown.apply(known));
                },
                value::apply,
                byValue(value, Comparator.naturalOrder()));
    }

    /** A number, or what is said where there is none to tell; in files as well, so that hidden is never empty. */
    static <T, N extends Number & Comparable<? super N>> Column<T> figure(
            String key, String heading, Function<T, N> value, Function<T, String> instead) {
        return new Column<>(
                key,
                heading,
                true,
                row -> value.apply(row) == null ? orEmpty(instead.apply(row)) : Values.grouped(value.apply(row)),
                row -> value.apply(row) == null ? instead.apply(row) : value.apply(row),
                byValue(value, Comparator.naturalOrder()));
    }

    /** What happens next, in the order of when; files have the day before what it is. */
    static <T> Column<T> step(String key, String heading, Function<T, NextStep> step) {
        Function<T, LocalDate> day =
                row -> step.apply(row) == null ? null : step.apply(row).dueDate();
        return new Column<>(
                key,
                heading,
                false,
                row -> day.apply(row) == null ? "" : step.apply(row).what() + ", " + Values.date(day.apply(row)),
                row -> day.apply(row) == null
                        ? null
                        : day.apply(row) + " " + step.apply(row).what(),
                byValue(day, Comparator.naturalOrder()));
    }

    private static <T, C> Function<Boolean, Comparator<T>> byValue(Function<T, C> value, Comparator<C> order) {
        return down -> Comparator.comparing(value, Comparator.nullsLast(down ? order.reversed() : order));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
