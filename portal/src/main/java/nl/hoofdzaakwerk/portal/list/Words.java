package nl.hoofdzaakwerk.portal.list;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that are searched for: a row has them when each stands somewhere in it, whatever its capitals and accents. */
final class Words {
    private final List<String> wanted;

    Words(String typed) {
        wanted = Stream.of(plain(typed).trim().split("\\s+")).toList();
    }

    /** The rows that have them, by what their columns show. */
    <T> List<T> among(List<T> rows, List<Column<T>> columns) {
        return rows.stream().filter(row -> areIn(row, columns)).toList();
    }

    private <T> boolean areIn(T row, List<Column<T>> columns) {
        String said =
                columns.stream().map(column -> plain(column.shown().apply(row))).collect(Collectors.joining(" "));
        return wanted.stream().allMatch(said::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
