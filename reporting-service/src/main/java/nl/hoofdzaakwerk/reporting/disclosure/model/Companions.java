package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which count is hidden to keep another hidden, or stands with the number of before: the one that is missed least. */
final class Companions {
    private final CountTable<?> table;
    private final Relations relations;
    private final Standing standing;
    private final BitSet hidden;
    private final BitSet soft;
    private final Noughts noughts;

    /**
     * @param hidden what is, also later on
     * @param soft what stands with the number of before, also later on
     */
    Companions(Relations relations, Standing standing, BitSet hidden, BitSet soft) {
        this.table = relations.table();
        this.relations = relations;
        this.standing = standing;
        this.hidden = hidden;
        this.soft = soft;
        this.noughts = new Noughts(relations, hidden);
    }

    /**
     * What was not hidden yet comes before what stands with an old number, and both before noughts that hang together.
     */
    Optional<Integer> of(int cell) {
        return nearest(cell, other -> canBe(other) && !isFree(other))
                .or(() -> nearest(cell, other -> canBe(other) && !hidden.get(other)))
                .or(() -> {
                    BitSet most = mostHidden();
                    return nearest(cell, other -> most.get(other) && !hidden.get(other));
                });
    }

    /** Whether hiding it is possible and keeps something from the reader. */
    boolean canBe(int cell) {
        return !table.isGiven(cell) && !isGivenElsewhere(cell) && !noughts.isKnown(cell);
    }

    /** The cheapest among the cells that tell most directly about this one. */
    Optional<Integer> nearest(int cell, IntPredicate eligible) {
        BitSet reached = new BitSet();
        BitSet ring = new BitSet();
        ring.set(cell);
        Optional<Integer> nearest = Optional.empty();
        while (nearest.isEmpty() && !ring.isEmpty()) {
            BitSet next = (BitSet) ring.clone();
            ring.stream().forEach(member -> relations.neighbours(member).forEach(next::set));
            next.andNot(reached);
            reached.or(next);
            nearest = next.stream().filter(eligible).boxed().min(byLoss());
            ring = next;
        }
        return nearest;
    }

    /**
     * The cell that is missed least: what was hidden before, what can be shown unchanged, what uncovers nothing else,
     * few people, and no nought.
     */
    Optional<Integer> cheapest(IntStream cells) {
        return cells.filter(cell -> canBe(cell) && !isFree(cell)).boxed().min(byLoss());
    }

    private Comparator<Integer> byLoss() {
        return Comparator.<Integer>comparingInt(this::rank)
                .thenComparingLong(this::sumsToOpen)
                .thenComparingLong(table::count)
                .thenComparing(Comparator.naturalOrder());
    }

    /** It is the only part of a total that is given, and so the same number. */
    boolean isGivenElsewhere(int cell) {
        return relations.sumsOf(cell).stream()
                .anyMatch(sum -> sum.parts().size() == 1 && table.isGiven(sum.total()) && !hidden.get(sum.total()));
    }

    private int rank(int cell) {
        if (standing.isReopened(cell)) {
            return 0;
        }
        if (standing.canBeKept(cell) && !soft.get(cell)) {
            return 1;
        }
        return table.count(cell) == 0 ? 3 : 2;
    }

    private long sumsToOpen(int cell) {
        return relations.sumsOf(cell).stream()
                .filter(sum -> sum.members().noneMatch(this::isFree))
                .count();
    }

    /** Whether it can be something else than what is shown. */
    boolean isFree(int cell) {
        return hidden.get(cell) || soft.get(cell);
    }

    /** All that can be hidden together: a nought may be known by its parts, and they by it, until both are hidden. */
    BitSet mostHidden() {
        BitSet most = (BitSet) hidden.clone();
        for (int cell = 0; cell < table.size(); cell++) {
            most.set(cell, hidden.get(cell) || !table.isGiven(cell) && !isGivenElsewhere(cell));
        }
        Noughts left = new Noughts(relations, most);
        int before;
        do {
            before = most.cardinality();
            most.stream()
                    .filter(cell -> !hidden.get(cell) && left.isKnown(cell))
                    .forEach(most::clear);
        } while (most.cardinality() < before);
        return most;
    }
}
