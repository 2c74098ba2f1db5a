package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides which counts are hidden and rounds the rest (rules F10 and X22).
 *
 * <p>Promises that a reader of the whole protected table cannot bound any hidden count closer than the threshold, by
 * sums, inclusions and rounding together. The same counts always give the same answer. Hiding one cell may uncover
 * another, so the steps are repeated until none of them hides anything more.
 */
public final class DisclosureControl {
    private final DisclosureRules rules;

    public DisclosureControl(DisclosureRules rules) {
        this.rules = rules;
    }

    /** What may be shown of a table. */
    public <K> ProtectedTable<K> protect(CountTable<K> table) {
        BitSet hidden = hidden(table);
        Map<K, PublishedCount> cells = new HashMap<>();
        for (int cell = 0; cell < table.size(); cell++) {
            cells.put(table.key(cell), publish(table.count(cell), hidden.get(cell)));
        }
        return new ProtectedTable<>(cells);
    }

    private BitSet hidden(CountTable<?> table) {
        try (LinearAudit audit = new LinearAudit(table, rules)) {
            return new Suppression(table, audit).cells();
        }
    }

    private PublishedCount publish(long count, boolean hidden) {
        return hidden ? new PublishedCount.Hidden() : new PublishedCount.Shown(rules.rounded(count));
    }

    private final class Suppression {
        private final CountTable<?> table;
        private final LinearAudit audit;
        private final BitSet hidden = new BitSet();

        Suppression(CountTable<?> table, LinearAudit audit) {
            this.table = table;
            this.audit = audit;
        }

        BitSet cells() {
            hideSmallCounts();
            hideSplitsThatTellTheGroup();
            boolean changed = true;
            while (changed) {
                changed = hideBesideLoneCells() || hideBesideNarrowCells();
            }
            return hidden;
        }

        private void hideSmallCounts() {
            allCells().filter(cell -> rules.isSmall(table.count(cell))).forEach(hidden::set);
        }

        private void hideSplitsThatTellTheGroup() {
            table.sums().stream()
                    .filter(CountTable.Sum::sensitive)
                    .filter(this::tellsTheGroup)
                    .forEach(sum -> sum.parts().forEach(hidden::set));
        }

        private boolean tellsTheGroup(CountTable.Sum sum) {
            long total = table.count(sum.total());
            return total > 0
                    && sum.parts().stream()
                            .anyMatch(part -> table.count(part) * 100 >= total * rules.dominancePercent());
        }

        /** One hidden cell in a sum is what the others leave over. */
        private boolean hideBesideLoneCells() {
            boolean changed = false;
            for (CountTable.Sum sum : table.sums()) {
                if (sum.members().stream().filter(hidden::get).count() == 1) {
                    Optional<Integer> companion =
                            cheapest(sum.parts().stream()).or(() -> cheapest(Stream.of(sum.total())));
                    companion.ifPresent(hidden::set);
                    changed |= companion.isPresent();
                }
            }
            return changed;
        }

        /** At most one companion in each sum at a time: it may help its neighbours too. */
        private boolean hideBesideNarrowCells() {
            Set<CountTable.Sum> served = new HashSet<>();
            boolean changed = false;
            for (int cell : audit.narrow(hidden).stream().toArray()) {
                Optional<Integer> companion =
                        sumsOf(cell).stream().anyMatch(served::contains) ? Optional.empty() : companion(cell);
                companion.ifPresent(hidden::set);
                companion.ifPresent(other -> {
                    served.addAll(sumsOf(cell));
                    served.addAll(sumsOf(other));
                });
                changed |= companion.isPresent();
            }
            return changed;
        }

        /** The cheapest among the cells that tell most directly about this one. */
        private Optional<Integer> companion(int cell) {
            Set<Integer> reached = new HashSet<>(Set.of(cell));
            Optional<Integer> companion = Optional.empty();
            int before = 0;
            while (companion.isEmpty() && reached.size() > before) {
                before = reached.size();
                List.copyOf(reached).forEach(member -> reached.addAll(neighbours(member)));
                companion = cheapest(reached.stream());
            }
            return companion;
        }

        private Set<Integer> neighbours(int cell) {
            Set<Integer> neighbours = new HashSet<>();
            sumsOf(cell).forEach(sum -> neighbours.addAll(sum.members()));
            table.inclusions().forEach(inclusion -> {
                if (inclusion.part() == cell) {
                    neighbours.add(inclusion.whole());
                } else if (inclusion.whole() == cell) {
                    neighbours.add(inclusion.part());
                }
            });
            return neighbours;
        }

        /** The cell that is missed least: no nought, few people. */
        private Optional<Integer> cheapest(Stream<Integer> cells) {
            return cells.filter(cell -> !hidden.get(cell)).min(byLoss());
        }

        private Comparator<Integer> byLoss() {
            return Comparator.<Integer, Boolean>comparing(cell -> table.count(cell) == 0)
                    .thenComparing(cell -> table.count(cell))
                    .thenComparing(Comparator.naturalOrder());
        }

        private List<CountTable.Sum> sumsOf(int cell) {
            return table.sums().stream()
                    .filter(sum -> sum.members().contains(cell))
                    .toList();
        }

        private IntStream allCells() {
            return IntStream.range(0, table.size());
        }
    }
}
