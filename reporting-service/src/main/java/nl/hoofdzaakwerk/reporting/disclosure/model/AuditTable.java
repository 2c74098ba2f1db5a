package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table with what an attacker can add to it: beside each inclusion the rest, who are in the whole and not in the
 * part. Where parts and wholes add up in the same way, their rests do too; that links what happens in one place to all
 * others.
 */
final class AuditTable {
    private final CountTable<Integer> table = new CountTable<>();
    private final List<Rest> rests = new ArrayList<>();

    /** {@code part + rest = whole}, by position. */
    record Rest(int part, int rest, int whole) {}

    AuditTable(CountTable<?> published) {
        for (int cell = 0; cell < published.size(); cell++) {
            table.count(cell, published.count(cell));
        }
        published.sums().forEach(sum -> table.sum(sum.total(), sum.parts()));
        published.inclusions().forEach(this::addRest);
        published.sums().forEach(sum -> addSumsOfRests(published, sum));
    }

    CountTable<Integer> table() {
        return table;
    }

    List<Rest> rests() {
        return rests;
    }

    private void addRest(CountTable.Inclusion inclusion) {
        int rest = table.size();
        table.count(rest, table.count(inclusion.whole()) - table.count(inclusion.part()));
        rests.add(new Rest(inclusion.part(), rest, inclusion.whole()));
    }

    private void addSumsOfRests(CountTable<?> published, CountTable.Sum wholes) {
        for (Rest total : restsOf(wholes.total())) {
            for (CountTable.Sum parts : published.sums()) {
                if (parts.total() == total.part()) {
                    addIfParallel(total.rest(), wholes, parts);
                }
            }
        }
    }

    private void addIfParallel(int total, CountTable.Sum wholes, CountTable.Sum parts) {
        Set<Integer> included = new HashSet<>(parts.parts());
        Map<Integer, Integer> restByWhole = new HashMap<>();
        wholes.parts().forEach(whole -> restsOf(whole).stream()
                .filter(rest -> included.contains(rest.part()))
                .forEach(rest -> restByWhole.put(whole, rest.rest())));
        if (restByWhole.size() == wholes.parts().size()
                && included.size() == wholes.parts().size()) {
            table.sum(total, List.copyOf(restByWhole.values()));
        }
    }

    private List<Rest> restsOf(int whole) {
        return rests.stream().filter(rest -> rest.whole() == whole).toList();
    }
}
