package nl.hoofdzaakwerk.portal.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Sorts a list that a service gives whole, as the address asks: {@code ?volgorde=naam}, or {@code -naam} for the other
 * way round. What is not known comes last in both. Headings of columns are written by the tag {@code sortable}.
 */
public final class Sorting<T> {
    /** Name of the question in an address. */
    public static final String QUESTION = "volgorde";

    private static final String DOWN = "-";

    private final String address;
    private final String asked;
    private final Map<String, Comparator<T>> columns = new LinkedHashMap<>();

    private Sorting(String address, String asked) {
        this.address = address;
        this.asked = asked == null ? "" : asked;
    }

    /**
     * Without columns so far.
     *
     * @param address of the list with all else that it is asked
     * @param asked the order asked for; null or unknown leaves the list as it is
     */
    public static <T> Sorting<T> of(String address, String asked) {
        return new Sorting<>(address, asked);
    }

    /** A column of texts, in the order of the Dutch alphabet. */
    public Sorting<T> text(String column, Function<T, String> value) {
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag("nl"));
        return column(column, value, alphabet::compare);
    }

    /** A column of numbers or days. */
    public <C extends Comparable<? super C>> Sorting<T> by(String column, Function<T, C> value) {
        return column(column, value, Comparator.naturalOrder());
    }

    private <C> Sorting<T> column(String column, Function<T, C> value, Comparator<C> order) {
        Comparator<C> wanted = asked.startsWith(DOWN) ? order.reversed() : order;
        columns.put(column, Comparator.comparing(value, Comparator.nullsLast(wanted)));
        return this;
    }

    /** The list in the order asked for. */
    public List<T> sort(List<T> list) {
        Comparator<T> order = columns.get(column());
        return order == null ? list : list.stream().sorted(order).toList();
    }

    /** How a column is sorted now, as {@code aria-sort} has it. */
    public String direction(String column) {
        if (!column.equals(column())) {
            return "none";
        }
        return asked.startsWith(DOWN) ? "descending" : "ascending";
    }

    /** The same list sorted by a column; the other way round when it is sorted by it already. */
    public String link(String column) {
        String order = direction(column).equals("ascending") ? DOWN + column : column;
        return address + (address.contains("?") ? "&" : "?") + QUESTION + "=" + order;
    }

    private String column() {
        return asked.startsWith(DOWN) ? asked.substring(DOWN.length()) : asked;
    }
}
