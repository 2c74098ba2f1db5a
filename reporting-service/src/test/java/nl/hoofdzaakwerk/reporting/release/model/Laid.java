package nl.hoofdzaakwerk.reporting.release.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.reporting.disclosure.model.CountTable;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;

/** Tables of one release laid out for an attacker: each count once, with what is published of it. */
final class Laid {
    private final Map<Cell, Count> counts = new HashMap<>();
    private final List<Table> tables = new ArrayList<>();

    /**
     * One count; two are the same when they are the same object.
     *
     * @param before what was published of it in the release before, or null
     */
    static final class Count {
        private final Cell cell;
        private final long exact;
        private final PublishedCount published;
        private final PublishedCount before;

        private Count(Cell cell, long exact, PublishedCount published, PublishedCount before) {
            this.cell = cell;
            this.exact = exact;
            this.published = published;
            this.before = before;
        }

        Cell cell() {
            return cell;
        }

        long exact() {
            return exact;
        }

        PublishedCount published() {
            return published;
        }

        PublishedCount before() {
            return before;
        }
    }

    record Sum(Count total, List<Count> parts) {}

    record Inclusion(Count part, Count whole) {}

    record Table(CountTable<Cell> exact, List<Count> counts, List<Sum> sums, List<Inclusion> inclusions) {
        /** How many of a count a party, or nobody in particular, counted itself. */
        long knownTo(String party, Count count) {
            return party.isEmpty() ? 0 : exact.knownTo(count.cell(), party);
        }
    }

    Laid(
            List<CountTable<Cell>> exact,
            Map<Cell, ? extends PublishedCount> published,
            Map<Cell, ? extends PublishedCount> before) {
        for (CountTable<Cell> table : exact) {
            List<Count> own = table.keys().stream()
                    .map(cell -> counts.computeIfAbsent(
                            cell, any -> new Count(cell, table.count(cell), published.get(cell), before.get(cell))))
                    .toList();
            Table laid = new Table(table, own, new ArrayList<>(), new ArrayList<>());
            table.relate(
                    (total, parts) -> laid.sums()
                            .add(new Sum(
                                    counts.get(total),
                                    parts.stream().map(counts::get).toList())),
                    (part, whole) -> laid.inclusions().add(new Inclusion(counts.get(part), counts.get(whole))));
            tables.add(laid);
        }
    }

    List<Table> tables() {
        return tables;
    }
}
