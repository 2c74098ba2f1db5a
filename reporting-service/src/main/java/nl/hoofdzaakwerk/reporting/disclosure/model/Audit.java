package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Proves of every hidden count that nobody can bound it closer than the threshold, nor an organisation that knows its
 * own counts. The reader is taken to know every shown count exactly, not only rounded, so that the table falls apart
 * into small components and nothing hangs on rounding. Hidden more is never known better, so what is proven stays
 * proven.
 *
 * <p>First it is tried against all organisations in league, which proves most at once; then, place by place, against
 * those of other places in league and each of its own. Where few organisations hang together, those of other places are
 * tried one by one instead: what they would learn by laying their own files together is theirs to keep.
 */
final class Audit {
    private static final int REACH = 3;
    private static final int MOST_TO_TRY_ALONE = 15;
    private static final String NOBODY = "";
    private static final int ALONE_AT_FIRST = 10;
    private static final int ALONE_AT_A_PLACE = 40;

    private final Relations relations;
    private final CountTable<?> table;
    private final DisclosureRules rules;
    private final Standing standing;
    private final Settled[] given;
    private final BitSet proven = new BitSet();
    private final double[] down;
    private final double[] up;

    Audit(Relations relations, DisclosureRules rules, Standing standing, Settled[] given) {
        this.relations = relations;
        this.table = relations.table();
        this.rules = rules;
        this.standing = standing;
        this.given = given;
        this.down = new double[table.size()];
        this.up = new double[table.size()];
    }

    /** The hidden cells whose count can be bounded closer than the threshold. */
    BitSet narrow(BitSet hidden, BitSet soft) {
        BitSet variable = (BitSet) hidden.clone();
        variable.or(soft);
        BitSet narrow = new BitSet();
        for (BitSet cells : components(hidden, variable)) {
            BitSet wanted = (BitSet) cells.clone();
            wanted.and(hidden);
            wanted.andNot(proven);
            wanted.stream().filter(table::isGiven).forEach(wanted::clear);
            narrow.or(prove(cells, wanted, hidden));
        }
        return narrow;
    }

    /**
     * Those of the wanted cells that would stay narrow if all of these cells were hidden. To be asked of an audit of
     * its own, that has proven nothing yet.
     */
    BitSet hopeless(BitSet wanted, BitSet mostHidden) {
        proven.or(mostHidden);
        proven.andNot(wanted);
        return narrow(mostHidden, new BitSet());
    }

    /** Cells that hang together and of which something has still to be proven. */
    private List<BitSet> components(BitSet hidden, BitSet variable) {
        BitSet seen = new BitSet();
        List<BitSet> components = new ArrayList<>();
        for (int cell : hidden.stream().toArray()) {
            if (!proven.get(cell) && !seen.get(cell) && !table.isGiven(cell)) {
                BitSet cells = reach(cell, variable);
                seen.or(cells);
                components.add(cells);
            }
        }
        return components;
    }

    private BitSet reach(int first, BitSet variable) {
        BitSet reached = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        reached.set(first);
        while (!open.isEmpty()) {
            relations
                    .neighbours(open.remove())
                    .filter(next -> variable.get(next) && !reached.get(next))
                    .forEach(next -> {
                        reached.set(next);
                        open.add(next);
                    });
        }
        return reached;
    }

    private BitSet prove(BitSet cells, BitSet wanted, BitSet hidden) {
        BitSet narrow = new BitSet();
        try (Freedom freedom = new Freedom(relations, cells.stream().toArray(), rules.threshold())) {
            BitSet open = freedom.narrow(wanted, new CellRooms(hidden, Knowledge.ofAll(table)), ALONE_AT_FIRST);
            remember(freedom, cells);
            Set<String> places = open.stream().mapToObj(table::place).collect(Collectors.toCollection(TreeSet::new));
            for (String place : places) {
                BitSet here = (BitSet) open.clone();
                open.stream().filter(cell -> !table.place(cell).equals(place)).forEach(here::clear);
                narrow.or(proveAt(place, freedom, here, cells, hidden));
            }
        }
        wanted.stream().filter(cell -> !narrow.get(cell)).forEach(proven::set);
        return narrow;
    }

    private BitSet proveAt(String place, Freedom freedom, BitSet wanted, BitSet cells, BitSet hidden) {
        BitSet unsure =
                freedom.narrow(wanted, new CellRooms(hidden, Knowledge.ofOthersThan(place, table)), ALONE_AT_A_PLACE);
        remember(freedom, cells);
        Set<String> parties = partiesOf(cells, cell -> table.place(cell).equals(place));
        Set<String> elsewhere = partiesOf(cells, cell -> !table.place(cell).equals(place));
        elsewhere.removeAll(parties);
        BitSet narrow = elsewhere.size() > MOST_TO_TRY_ALONE
                ? unsure
                : freedom.narrow(unsure, new CellRooms(hidden, Knowledge.of(NOBODY, table)), ALONE_AT_A_PLACE);
        narrow.or(proveAlone(parties, freedom, wanted, narrow, hidden));
        unsure.andNot(narrow);
        if (!unsure.isEmpty()) {
            narrow.or(proveAlone(elsewhere, freedom, unsure, narrow, hidden));
        }
        return narrow;
    }

    private Set<String> partiesOf(BitSet cells, IntPredicate among) {
        Set<String> parties = new TreeSet<>();
        cells.stream().filter(among).forEach(cell -> parties.addAll(table.parties(cell)));
        return parties;
    }

    private BitSet proveAlone(Set<String> parties, Freedom freedom, BitSet wanted, BitSet known, BitSet hidden) {
        BitSet narrow = (BitSet) known.clone();
        for (String party : parties) {
            BitSet others = (BitSet) wanted.clone();
            others.andNot(narrow);
            wanted.stream().filter(cell -> knowsAll(party, cell)).forEach(others::clear);
            narrow.or(freedom.narrow(others, new CellRooms(hidden, Knowledge.of(party, table)), ALONE_AT_A_PLACE));
        }
        return narrow;
    }

    private void remember(Freedom freedom, BitSet cells) {
        cells.stream().forEach(cell -> {
            down[cell] = Math.min(down[cell], freedom.down(cell));
            up[cell] = Math.max(up[cell], freedom.up(cell));
        });
    }

    /** Finds how far counts can lie that later tables are given. */
    void explore(BitSet given, BitSet hidden, BitSet soft) {
        BitSet variable = (BitSet) hidden.clone();
        variable.or(soft);
        BitSet seen = new BitSet();
        for (int cell : given.stream().filter(hidden::get).toArray()) {
            if (!seen.get(cell)) {
                BitSet cells = reach(cell, variable);
                seen.or(cells);
                BitSet wanted = (BitSet) cells.clone();
                wanted.and(given);
                wanted.and(hidden);
                try (Freedom freedom = new Freedom(relations, cells.stream().toArray(), rules.threshold())) {
                    freedom.explore(wanted, new CellRooms(hidden, Knowledge.of(NOBODY, table)));
                    remember(freedom, cells);
                }
            }
        }
    }

    /** What later tables have to reckon with. */
    Settled settled(int cell, boolean hidden) {
        return new Settled(hidden, down[cell], up[cell]);
    }

    /** Who counted everyone there himself learns of nobody else. */
    private boolean knowsAll(String party, int cell) {
        return party.equals(table.owner(cell))
                || table.known(cell, party) > 0 && table.known(cell, party) == table.count(cell);
    }

    /**
     * A hidden count can be anything from what someone knows of it; a number kept since earlier lies less than the
     * threshold from what it was. The limit keeps numbers small; the reader has none.
     */
    private final class CellRooms implements Freedom.Rooms {
        private final BitSet hidden;
        private final Knowledge known;

        CellRooms(BitSet hidden, Knowledge known) {
            this.hidden = hidden;
            this.known = known;
        }

        @Override
        public double lowest(int cell) {
            if (table.isGiven(cell)) {
                return given[cell].down();
            }
            if (known.isExact(cell)) {
                return 0;
            }
            long most = Math.min(table.count(cell) - known.part(cell), limit());
            return hidden.get(cell) ? -most : Math.max(-most, Math.min(kept(cell) - (rules.threshold() - 1), 0));
        }

        @Override
        public double highest(int cell) {
            if (table.isGiven(cell)) {
                return given[cell].up();
            }
            if (known.isExact(cell)) {
                return 0;
            }
            return hidden.get(cell) ? limit() : Math.max(kept(cell) + rules.threshold() - 1, 0);
        }

        @Override
        public double between(CountTable.Inclusion inclusion) {
            long known = this.known.part(inclusion.whole()) - this.known.part(inclusion.part());
            long between = table.count(inclusion.whole()) - table.count(inclusion.part());
            return Math.max(0, between - Math.max(0, known));
        }

        private long kept(int cell) {
            return standing.countBefore(cell) - table.count(cell);
        }

        private long limit() {
            return (long) REACH * rules.threshold();
        }
    }
}
