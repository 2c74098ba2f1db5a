package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.BitSet;

/** Counts of nobody that the reader knows from others, so that hiding them would hide nothing. */
final class Noughts {
    private final Relations relations;
    private final BitSet hidden;

    /** @param hidden what is, also later on */
    Noughts(Relations relations, BitSet hidden) {
        this.relations = relations;
        this.hidden = hidden;
    }

    /** Part of a nought that is shown, or the total of such parts. */
    boolean isKnown(int cell) {
        return isNought(cell)
                && (isTotalOfShown(cell)
                        || relations.sumsOf(cell).stream().anyMatch(sum -> isShown(sum.total()))
                        || relations.inclusionsOf(cell).stream().anyMatch(inclusion -> isShown(inclusion.whole())));
    }

    private boolean isTotalOfShown(int cell) {
        return relations.sumsOf(cell).stream()
                .filter(sum -> sum.total() == cell)
                .anyMatch(sum -> sum.parts().stream().noneMatch(hidden::get));
    }

    private boolean isShown(int cell) {
        return isNought(cell) && !hidden.get(cell);
    }

    private boolean isNought(int cell) {
        return relations.table().count(cell) == 0;
    }
}
