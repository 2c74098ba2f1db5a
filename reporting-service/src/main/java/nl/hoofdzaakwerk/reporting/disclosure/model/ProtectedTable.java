package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.Map;

/**
 * What may be shown of a {@link CountTable}.
 *
 * @param <K> names a cell
 */
public final class ProtectedTable<K> {
    private final Map<K, PublishedCount> cells;

    private ProtectedTable(Map<K, PublishedCount> cells) {
        this.cells = Map.copyOf(cells);
    }

    /** What was published before, as it was stored. */
    public static <K> ProtectedTable<K> of(Map<K, PublishedCount> cells) {
        return new ProtectedTable<>(cells);
    }

    /** @throws IllegalArgumentException when the table has no such cell */
    public PublishedCount get(K key) {
        PublishedCount cell = cells.get(key);
        if (cell == null) {
            throw new IllegalArgumentException("not counted: " + key);
        }
        return cell;
    }

    /** All cells. */
    public Map<K, PublishedCount> cells() {
        return cells;
    }
}
