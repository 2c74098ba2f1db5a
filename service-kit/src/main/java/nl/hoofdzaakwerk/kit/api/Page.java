package nl.hoofdzaakwerk.kit.api;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Part of a list, newest first.
 *
 * @param next what to pass as {@code after} for the next part, or null at the end
 */
public record Page<T>(List<T> items, UUID next) {

    /** Makes a page of rows read with one more than the limit. */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, UUID> id) {
        if (rows.size() <= request.limit()) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, request.limit()));
        return new Page<>(items, id.apply(items.getLast()));
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next);
    }
}
