package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Works out, as an attacker would, between which values each count must lie given everything that is shown: the rounded
 * numbers, the sums (exactly, by {@link SumNetwork}) and the inclusions, in turns until nothing gets tighter.
 */
final class IntervalAudit {
    private final DisclosureRules rules;
    private final AuditTable audited;
    private final int publishedCells;
    private final SumNetwork network;
    private final long[] counts;

    IntervalAudit(CountTable<?> table, DisclosureRules rules) {
        this.rules = rules;
        this.audited = new AuditTable(table);
        this.publishedCells = table.size();
        this.network = new SumNetwork(audited.table());
        this.counts = new long[audited.table().size()];
        Arrays.setAll(counts, cell -> audited.table().count(cell));
    }

    /** The tightest interval found for each cell of the table. */
    Interval[] intervals(BitSet hidden) {
        Interval[] bounds = new Interval[counts.length];
        Arrays.setAll(bounds, cell -> known(cell, hidden));
        BitSet uncertain = uncertain(hidden);
        do {
            include(bounds);
            addUp(bounds, uncertain);
        } while (include(bounds));
        return Arrays.copyOf(bounds, publishedCells);
    }

    private Interval known(int cell, BitSet hidden) {
        boolean shown = cell < publishedCells && !hidden.get(cell);
        return shown ? rules.behind(rules.rounded(counts[cell])) : Interval.ANYTHING;
    }

    /** Hidden cells, and those that an inclusion ties to one; rounding alone says enough of the others. */
    private BitSet uncertain(BitSet hidden) {
        BitSet uncertain = (BitSet) hidden.clone();
        for (AuditTable.Rest link : audited.rests()) {
            if (hidden.get(link.part()) || hidden.get(link.whole())) {
                uncertain.set(link.part());
                uncertain.set(link.rest());
                uncertain.set(link.whole());
            }
        }
        return uncertain;
    }

    private void addUp(Interval[] bounds, BitSet cells) {
        ResidualFlow residual = network.residual(counts, bounds);
        cells.stream().filter(network::constrains).forEach(cell -> bounds[cell] = residual.range(cell));
    }

    private boolean include(Interval[] bounds) {
        boolean tightened = false;
        for (AuditTable.Rest link : audited.rests()) {
            Interval part = bounds[link.part()];
            Interval rest = bounds[link.rest()];
            Interval whole = bounds[link.whole()];
            tightened |= tighten(bounds, link.whole(), part.lower() + rest.lower(), part.upper() + rest.upper());
            tightened |= tighten(bounds, link.part(), whole.lower() - rest.upper(), whole.upper() - rest.lower());
            tightened |= tighten(bounds, link.rest(), whole.lower() - part.upper(), whole.upper() - part.lower());
        }
        return tightened;
    }

    private static boolean tighten(Interval[] bounds, int cell, long lower, long upper) {
        Interval tightened = bounds[cell].atLeast(lower).atMost(upper);
        boolean changed = !tightened.equals(bounds[cell]);
        bounds[cell] = tightened;
        return changed;
    }
}
