package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Chooses what is hidden beside what is too small, until the audit finds nothing that can be bounded closer than the
 * threshold. Hiding one cell may uncover another, so the steps are repeated until none of them hides anything more.
 */
final class Suppression {
    private final CountTable<?> table;
    private final DisclosureRules rules;
    private final Standing standing;
    private final Relations relations;
    private final Audit audit;
    private final BitSet hidden;
    private final BitSet soft = new BitSet();
    private final BitSet helpless = new BitSet();
    private final BitSet hopeful = new BitSet();
    private final Settled[] given;
    private final Companions companions;

    Suppression(CountTable<?> table, DisclosureRules rules, Standing standing, Settled[] given) {
        this.table = table;
        this.rules = rules;
        this.standing = standing;
        this.relations = new Relations(table);
        this.audit = new Audit(relations, rules, standing, given);
        this.given = given;
        this.hidden = standing.hidden();
        this.companions = new Companions(relations, standing, hidden, soft);
        for (int cell = 0; cell < given.length; cell++) {
            if (given[cell] != null && given[cell].hidden()) {
                hidden.set(cell);
            }
        }
    }

    /**
     * Hides what has to be, or as soon as that is seen not to be enough, finds what is lacking.
     *
     * @param givenLater counts that later tables are given
     */
    void settle(BitSet givenLater) {
        hideSplitsThatTellTheGroup();
        boolean changed = true;
        while (changed) {
            changed = hideWholeSplits() | hideBesideLoneCells();
            if (!changed) {
                changed = hideBesideNarrowCells() && lacking().isEmpty();
            }
        }
        audit.explore(givenLater, hidden, soft);
    }

    boolean isHidden(int cell) {
        return hidden.get(cell);
    }

    Settled settled(int cell) {
        return audit.settled(cell, hidden.get(cell));
    }

    /** Shown with the number of before. */
    boolean isKept(int cell) {
        return standing.isKept(cell) || soft.get(cell);
    }

    /**
     * Counts of earlier tables that have to be hidden as well: all of this table that could help is hidden, and still
     * something is bounded closer than the threshold.
     */
    Set<Integer> lacking() {
        Set<Integer> lacking = new TreeSet<>();
        helpless.stream().forEach(cell -> companions
                .nearest(cell, other -> table.isGiven(other) && canHelp(other))
                .ifPresent(lacking::add));
        return lacking;
    }

    /**
     * Counts around those that could not be proven and around some more, of this table and of those before it.
     *
     * @param steps how many relations away at most; with none, what counts the same people and more
     */
    BitSet around(int steps, BitSet more) {
        BitSet some = (BitSet) helpless.clone();
        some.or(more);
        BitSet around = steps == 0 ? relations.wholesOf(some) : relations.within(steps, some);
        around.or(some);
        return around;
    }

    /** Whether hiding it would tell less. */
    boolean canHelp(int cell) {
        return !hidden.get(cell) && table.count(cell) > 0;
    }

    /** How many counts are bounded closer than the threshold though all around them is hidden. */
    int unproven() {
        return helpless.cardinality();
    }

    private void hideSplitsThatTellTheGroup() {
        table.sums().stream()
                .filter(sum -> sum.split() == CountTable.Split.SENSITIVE)
                .filter(this::tellsTheGroup)
                .forEach(sum -> sum.parts().stream()
                        .filter(part -> !standing.canBeKept(part) && companions.canBe(part))
                        .forEach(part -> {
                            hidden.set(part);
                            standing.setSensitive(part);
                        }));
    }

    private boolean tellsTheGroup(CountTable.Sum sum) {
        long total = table.count(sum.total());
        return total > 0
                && sum.parts().stream().anyMatch(part -> table.count(part) * 100 >= total * rules.dominancePercent());
    }

    /**
     * With one part all parts, where a split is shown wholly or not at all; with a total that is given as hidden, its
     * parts. A nought may be shown, and so may what is known anyhow.
     */
    private boolean hideWholeSplits() {
        int before = hidden.cardinality();
        for (CountTable.Sum sum : table.sums()) {
            boolean wholly =
                    sum.split() == CountTable.Split.WHOLLY && sum.members().anyMatch(hidden::get);
            if (wholly || table.isGiven(sum.total()) && hidden.get(sum.total())) {
                sum.parts().stream()
                        .filter(part -> !table.isGiven(part) && table.count(part) > 0 && !isKnownAnyhow(part))
                        .forEach(this::hide);
            }
        }
        return hidden.cardinality() > before;
    }

    /** What the others of a sum leave over, of which none can be hidden. */
    private boolean isKnownAnyhow(int cell) {
        return relations.sumsOf(cell).stream()
                .filter(sum -> sum.split() != CountTable.Split.WHOLLY)
                .anyMatch(sum -> sum.members().filter(other -> other != cell).noneMatch(this::canBeHidden));
    }

    private boolean canBeHidden(int cell) {
        return companions.isFree(cell) || companions.canBe(cell);
    }

    private void hide(int cell) {
        soft.clear(cell);
        hidden.set(cell);
    }

    /** One hidden cell in a sum is what the others leave over. */
    private boolean hideBesideLoneCells() {
        boolean changed = false;
        for (CountTable.Sum sum : table.sums()) {
            if (sum.split() != CountTable.Split.WHOLLY && isLone(sum)) {
                Optional<Integer> companion = companions
                        .cheapest(sum.parts().stream().mapToInt(Integer::intValue))
                        .or(() -> companions.cheapest(IntStream.of(sum.total())));
                companion.ifPresent(this::free);
                changed |= companion.isPresent();
            }
        }
        return changed;
    }

    private boolean isLone(CountTable.Sum sum) {
        return sum.members().filter(companions::isFree).limit(2).count() == 1
                && sum.members().anyMatch(hidden::get);
    }

    /** At most one companion in each sum at a time: it may help its neighbours too. */
    private boolean hideBesideNarrowCells() {
        Set<CountTable.Sum> served = new HashSet<>();
        BitSet narrow = audit.narrow(hidden, soft);
        narrow.andNot(helpless);
        giveUpHopeless(narrow);
        narrow.andNot(helpless);
        for (int cell : narrow.stream().toArray()) {
            if (relations.sumsOf(cell).stream().noneMatch(served::contains)) {
                Optional<Integer> companion = companions.of(cell);
                companion.ifPresentOrElse(this::free, () -> helpless.set(cell));
                companion.ifPresent(other -> {
                    served.addAll(relations.sumsOf(cell));
                    served.addAll(relations.sumsOf(other));
                });
            }
        }
        return !narrow.isEmpty();
    }

    /** What would stay narrow if all that can be was hidden needs no companions here. */
    private void giveUpHopeless(BitSet narrow) {
        BitSet wanted = (BitSet) narrow.clone();
        wanted.andNot(hopeful);
        if (!wanted.isEmpty()) {
            BitSet hopeless = new Audit(relations, rules, standing, given).hopeless(wanted, companions.mostHidden());
            helpless.or(hopeless);
            wanted.andNot(hopeless);
            hopeful.or(wanted);
        }
    }

    /** Lets a count be something else: by showing the number of before, or else by hiding it. */
    private void free(int cell) {
        if (standing.canBeKept(cell) && !soft.get(cell)) {
            soft.set(cell);
        } else {
            hide(cell);
        }
    }
}
