package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Works out, as an attacker would, between which values each hidden count must lie given everything that is shown: the
 * rounded numbers, the sums (exactly, by {@link SumNetwork}) and the inclusions, in turns until nothing gets tighter.
 */
final class IntervalAudit {
    private final CountTable<?> table;
    private final DisclosureRules rules;
    private final SumNetwork network;
    private final long[] counts;

    IntervalAudit(CountTable<?> table, DisclosureRules rules) {
        this.table = table;
        this.rules = rules;
        this.network = new SumNetwork(table);
        this.counts = new long[table.size()];
        Arrays.setAll(counts, table::count);
    }

    /** The tightest interval found for each hidden cell, and for each cell that says something about one. */
    Interval[] intervals(BitSet hidden) {
        Interval[] bounds = new Interval[table.size()];
        Arrays.setAll(bounds, cell -> hidden.get(cell) ? Interval.ANYTHING : rules.behind(rules.rounded(counts[cell])));
        BitSet telling = telling(hidden);
        do {
            include(bounds);
            add(bounds, telling);
        } while (include(bounds));
        return bounds;
    }

    private BitSet telling(BitSet hidden) {
        BitSet telling = (BitSet) hidden.clone();
        table.inclusions().stream()
                .filter(inclusion -> hidden.get(inclusion.part()))
                .forEach(inclusion -> telling.set(inclusion.whole()));
        return telling;
    }

    private void add(Interval[] bounds, BitSet cells) {
        ResidualFlow residual = network.residual(counts, bounds);
        cells.stream().filter(network::constrains).forEach(cell -> bounds[cell] = residual.range(cell));
    }

    private boolean include(Interval[] bounds) {
        boolean tightened = false;
        for (CountTable.Inclusion inclusion : table.inclusions()) {
            Interval part = bounds[inclusion.part()].atMost(bounds[inclusion.whole()].upper());
            Interval whole = bounds[inclusion.whole()].atLeast(part.lower());
            tightened |= part != bounds[inclusion.part()] || whole != bounds[inclusion.whole()];
            bounds[inclusion.part()] = part;
            bounds[inclusion.whole()] = whole;
        }
        return tightened;
    }
}
