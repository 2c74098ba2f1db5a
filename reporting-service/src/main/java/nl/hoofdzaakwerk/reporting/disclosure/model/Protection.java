package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.HashMap;
import java.util.Map;

/**
 * A protected table and what the next release has to remember of it.
 *
 * @param table what may be shown
 * @param memory by cell; exact, so for use inside the service only
 * @param cells number of counts
 * @param hiddenForThemselves of them, hidden since they are too small
 * @param hiddenBeside of them, hidden to keep others hidden
 * @param unproven hidden counts that the audit could bound closer than the threshold although all around is hidden
 * @param <K> names a cell
 */
public record Protection<K>(
        ProtectedTable<K> table,
        Map<K, Remembered> memory,
        int cells,
        int hiddenForThemselves,
        int hiddenBeside,
        int unproven) {
    public Protection {
        memory = Map.copyOf(memory);
    }

    /** Whether the audit bounds no hidden count closer than the threshold, so that it may be published. */
    public boolean isProven() {
        return unproven == 0;
    }

    /** The same counts, all hidden; nothing is remembered as nothing was shown. */
    public Protection<K> withheld() {
        Map<K, PublishedCount> hidden = new HashMap<>();
        table.cells().keySet().forEach(key -> hidden.put(key, new PublishedCount.Hidden()));
        return new Protection<>(
                ProtectedTable.of(hidden), Map.of(), cells, hiddenForThemselves, cells - hiddenForThemselves, unproven);
    }
}
