package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The sums and inclusions of a table, by cell. */
final class Relations {
    private final CountTable<?> table;
    private final List<List<CountTable.Sum>> sums;
    private final List<List<CountTable.Inclusion>> inclusions;

    Relations(CountTable<?> table) {
        this.table = table;
        this.sums = lists(table.size());
        this.inclusions = lists(table.size());
        for (CountTable.Sum sum : table.sums()) {
            sum.members().forEach(cell -> sums.get(cell).add(sum));
        }
        for (CountTable.Inclusion inclusion : table.inclusions()) {
            inclusions.get(inclusion.part()).add(inclusion);
            inclusions.get(inclusion.whole()).add(inclusion);
        }
    }

    CountTable<?> table() {
        return table;
    }

    List<CountTable.Sum> sumsOf(int cell) {
        return sums.get(cell);
    }

    List<CountTable.Inclusion> inclusionsOf(int cell) {
        return inclusions.get(cell);
    }

    /** The cells beside it in a sum or an inclusion. */
    IntStream neighbours(int cell) {
        return IntStream.concat(
                sums.get(cell).stream().flatMapToInt(CountTable.Sum::members),
                inclusions.get(cell).stream()
                        .flatMapToInt(inclusion -> IntStream.of(inclusion.part(), inclusion.whole())));
    }

    /** What counts the same people as some, and more: totals and wholes. */
    BitSet wholesOf(BitSet some) {
        BitSet wholes = new BitSet();
        some.stream().forEach(cell -> {
            sums.get(cell).forEach(sum -> wholes.set(sum.total()));
            inclusions.get(cell).forEach(inclusion -> wholes.set(inclusion.whole()));
        });
        return wholes;
    }

    /** All cells so many relations at most from some. */
    BitSet within(int steps, BitSet some) {
        BitSet reached = (BitSet) some.clone();
        int before = 0;
        for (int step = 0; step < steps && reached.cardinality() > before; step++) {
            before = reached.cardinality();
            BitSet next = (BitSet) reached.clone();
            reached.stream().forEach(cell -> neighbours(cell).forEach(next::set));
            reached.or(next);
        }
        return reached;
    }

    private static <T> List<List<T>> lists(int size) {
        List<List<T>> lists = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            lists.add(new ArrayList<>(4));
        }
        return lists;
    }
}
