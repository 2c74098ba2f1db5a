package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.BitSet;
import java.util.Map;

/**
 * How each count stands before others are looked at (rule F10).
 *
 * <p>A count is too small to show when it is below the threshold, and also when it is so for an organisation that takes
 * off what it counted itself. A number that was shown moves only when so many people are behind the move that the
 * difference tells of nobody, and what was too small is shown only after as large a move. A shown number is not hidden
 * later, as everyone knows it already; only a nought is, rather than telling that someone came.
 */
final class Standing {
    private final CountTable<?> table;
    private final DisclosureRules rules;
    private final Remembered[] earlier;
    private final BitSet hidden = new BitSet();
    private final BitSet sensitive = new BitSet();
    private final BitSet kept = new BitSet();
    private final BitSet reopened = new BitSet();

    <K> Standing(CountTable<K> table, DisclosureRules rules, Map<K, Remembered> memory) {
        this.table = table;
        this.rules = rules;
        this.earlier = new Remembered[table.size()];
        for (int cell = 0; cell < table.size(); cell++) {
            earlier[cell] = table.isGiven(cell) ? null : memory.get(table.key(cell));
            if (table.isGiven(cell)) {
                continue;
            }
            if (earlier[cell] == null) {
                judgeNew(cell);
            } else if (earlier[cell].shown()) {
                judgeShown(cell);
            } else {
                judgeHidden(cell);
            }
        }
    }

    private void judgeNew(int cell) {
        if (isTooSmall(cell)) {
            hideForItself(cell);
        }
    }

    private void judgeShown(int cell) {
        if (earlier[cell].count() == 0 && isTooSmall(cell)) {
            hideForItself(cell);
        } else if (!hasMoved(cell) || isTooSmall(cell)) {
            kept.set(cell);
        }
    }

    private void judgeHidden(int cell) {
        if (isTooSmall(cell) || earlier[cell].sensitive() && !hasMoved(cell)) {
            hideForItself(cell);
        } else {
            reopened.set(cell);
        }
    }

    /** Hides a count that later tables cannot do without. */
    void force(int cell) {
        hidden.set(cell);
        kept.clear(cell);
    }

    private void hideForItself(int cell) {
        hidden.set(cell);
        sensitive.set(cell);
    }

    private boolean isTooSmall(int cell) {
        long count = table.count(cell);
        return rules.isSmall(count) || rules.isSmall(count - table.known(cell));
    }

    private boolean hasMoved(int cell) {
        return Math.abs(table.count(cell) - earlier[cell].count()) >= rules.threshold();
    }

    /** Too small to show. */
    BitSet hidden() {
        return hidden;
    }

    /** Hidden for itself, or before; a companion is not. */
    boolean isSensitive(int cell) {
        return sensitive.get(cell);
    }

    void setSensitive(int cell) {
        sensitive.set(cell);
    }

    /** Whether it was shown before and still is with the same number. */
    boolean isKept(int cell) {
        return kept.get(cell);
    }

    /** Whether it was hidden before and could be shown now. */
    boolean isReopened(int cell) {
        return reopened.get(cell);
    }

    /** Whether a number of people was shown before; it can be shown unchanged rather than be hidden. */
    boolean canBeKept(int cell) {
        return earlier[cell] != null && earlier[cell].shown() && earlier[cell].count() > 0;
    }

    /** The exact count behind the number shown before. */
    long countBefore(int cell) {
        return earlier[cell].count();
    }

    /** What is remembered of a hidden cell: of one too small, the count from which it has to move. */
    Remembered rememberHidden(int cell) {
        boolean since = earlier[cell] != null && !earlier[cell].shown() && earlier[cell].sensitive();
        long from = since && sensitive.get(cell) ? earlier[cell].count() : table.count(cell);
        return new Remembered(false, from, sensitive.get(cell));
    }
}
