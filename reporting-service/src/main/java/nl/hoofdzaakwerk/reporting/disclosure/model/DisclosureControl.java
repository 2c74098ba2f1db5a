package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.List;
import java.util.Map;

/**
 * Decides which counts are hidden and rounds the rest (rules F10 and X22).
 *
 * <p>Promises that a reader of the whole protected table cannot bound any hidden count closer than the threshold, by
 * sums, inclusions and rounding together, nor can an organisation that takes off what it counted itself. The same
 * counts after the same past always give the same answer.
 */
public final class DisclosureControl {
    private final DisclosureRules rules;

    public DisclosureControl(DisclosureRules rules) {
        this.rules = rules;
    }

    /** What may be shown of a table of which nothing was shown before. */
    public <K> ProtectedTable<K> protect(CountTable<K> table) {
        return protect(List.of(table), Map.of()).table();
    }

    /**
     * What may be shown of a series of tables after what was shown before.
     *
     * @param tables in order: what is given in one is counted in one before it
     * @param memory of the release before, under the same rules; empty when there is none
     */
    public <K> Protection<K> protect(List<CountTable<K>> tables, Map<K, Remembered> memory) {
        TableSeries<K> series = new TableSeries<>(tables, rules, memory);
        series.settle();
        return series.protection();
    }
}
