package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Settles tables one after another. Where a later table cannot be protected while an earlier one shows a number, that
 * number is hidden too and the tables it bears upon are settled again.
 */
final class TableSeries<K> {
    private static final int MOST_ROUNDS = 12;
    private static final int[] AROUND = {0, 0, 1, 2, 4, Integer.MAX_VALUE};

    private final List<CountTable<K>> tables;
    private final DisclosureRules rules;
    private final Map<K, Remembered> memory;
    private final Set<K> forced = new HashSet<>();
    private final Map<K, Settled> settled = new HashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Set<K> given = new HashSet<>();

    TableSeries(List<CountTable<K>> tables, DisclosureRules rules, Map<K, Remembered> memory) {
        this.tables = tables;
        this.rules = rules;
        this.memory = memory;
        tables.forEach(table -> {
            outcomes.add(null);
            table.keys().stream().filter(table::isGiven).forEach(given::add);
        });
    }

    /** How a table was settled, and from what. */
    private record Outcome(BitSet hiddenBefore, Settled[] given, Standing standing, Suppression suppression) {

        /** What was proven while as much was known stays proven; where that failed, less may be known now. */
        boolean holdsFor(BitSet hidden, Settled[] now) {
            return hiddenBefore.equals(hidden)
                    && (Arrays.equals(given, now)
                            || suppression.unproven() == 0
                                    && IntStream.range(0, now.length)
                                            .allMatch(cell -> now[cell] == null || now[cell].isAsWideAs(given[cell])));
        }
    }

    /** What cannot be proven gets more and more hidden around it, and is proven again. */
    void settle() {
        settleWhatLacks();
        for (int steps : AROUND) {
            if (hideAround(steps)) {
                settleWhatLacks();
            }
        }
    }

    private void settleWhatLacks() {
        int round = 0;
        while (settleOnce() && round < MOST_ROUNDS) {
            round++;
        }
    }

    /** From the last table to the first: what is given in one is looked around in the one that counts it. */
    private boolean hideAround(int steps) {
        Set<K> around = new HashSet<>();
        boolean more = false;
        for (int index = tables.size() - 1; index >= 0; index--) {
            CountTable<K> table = tables.get(index);
            Suppression suppression = outcomes.get(index).suppression();
            BitSet asked = new BitSet();
            own(table).stream().filter(cell -> around.contains(table.key(cell))).forEach(asked::set);
            for (int cell : suppression.around(steps, asked).stream().toArray()) {
                if (table.isGiven(cell)) {
                    around.add(table.key(cell));
                } else if (suppression.canHelp(cell)) {
                    more |= forced.add(table.key(cell));
                }
            }
        }
        return more;
    }

    /** Whether more has to be hidden. */
    private boolean settleOnce() {
        Set<K> lacking = new HashSet<>();
        for (int index = 0; index < tables.size(); index++) {
            CountTable<K> table = tables.get(index);
            BitSet hiddenBefore = hiddenBefore(table);
            Outcome outcome = outcomes.get(index);
            Settled[] settledBefore = settledBefore(table);
            if (outcome == null || !outcome.holdsFor(hiddenBefore, settledBefore)) {
                outcome = settle(table, hiddenBefore, settledBefore);
                outcomes.set(index, outcome);
            }
            Suppression suppression = outcome.suppression();
            own(table).forEach(cell -> settled.put(table.key(cell), suppression.settled(cell)));
            suppression.lacking().forEach(cell -> lacking.add(table.key(cell)));
        }
        return forced.addAll(lacking);
    }

    /** What is hidden from the start: given as hidden, or because a later table cannot do without. */
    private BitSet hiddenBefore(CountTable<K> table) {
        BitSet hidden = new BitSet();
        for (int cell = 0; cell < table.size(); cell++) {
            K key = table.key(cell);
            hidden.set(cell, table.isGiven(cell) ? settled.get(key).hidden() : forced.contains(key));
        }
        return hidden;
    }

    /** What is given of tables before it; null for its own counts. */
    private Settled[] settledBefore(CountTable<K> table) {
        Settled[] before = new Settled[table.size()];
        for (int cell = 0; cell < before.length; cell++) {
            before[cell] = table.isGiven(cell) ? settled.get(table.key(cell)) : null;
        }
        return before;
    }

    private Outcome settle(CountTable<K> table, BitSet hiddenBefore, Settled[] given) {
        Standing standing = new Standing(table, rules, memory);
        own(table).stream().filter(hiddenBefore::get).forEach(standing::force);
        Suppression suppression = new Suppression(table, rules, standing, given);
        suppression.settle(givenLater(table));
        return new Outcome(hiddenBefore, given, standing, suppression);
    }

    private BitSet givenLater(CountTable<K> table) {
        BitSet later = new BitSet();
        own(table).stream().filter(cell -> given.contains(table.key(cell))).forEach(later::set);
        return later;
    }

    private List<Integer> own(CountTable<K> table) {
        List<Integer> own = new ArrayList<>();
        for (int cell = 0; cell < table.size(); cell++) {
            if (!table.isGiven(cell)) {
                own.add(cell);
            }
        }
        return own;
    }

    /** What came of it. */
    Protection<K> protection() {
        Map<K, PublishedCount> cells = new HashMap<>();
        Map<K, Remembered> remembered = new HashMap<>();
        int hidden = 0;
        int forThemselves = 0;
        int unproven = 0;
        for (int index = 0; index < tables.size(); index++) {
            CountTable<K> table = tables.get(index);
            Standing standing = outcomes.get(index).standing();
            Suppression suppression = outcomes.get(index).suppression();
            for (int cell : own(table)) {
                boolean isHidden = suppression.isHidden(cell);
                long count = suppression.isKept(cell) ? standing.countBefore(cell) : table.count(cell);
                cells.put(
                        table.key(cell),
                        isHidden ? new PublishedCount.Hidden() : new PublishedCount.Shown(rules.rounded(count)));
                remembered.put(
                        table.key(cell), isHidden ? standing.rememberHidden(cell) : new Remembered(true, count, false));
                hidden += isHidden ? 1 : 0;
                forThemselves += isHidden && standing.isSensitive(cell) ? 1 : 0;
            }
            unproven += suppression.unproven();
        }
        return new Protection<>(
                ProtectedTable.of(cells), remembered, cells.size(), forThemselves, hidden - forThemselves, unproven);
    }
}
