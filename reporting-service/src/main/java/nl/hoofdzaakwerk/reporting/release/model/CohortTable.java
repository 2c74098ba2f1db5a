package nl.hoofdzaakwerk.reporting.release.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.hoofdzaakwerk.reporting.disclosure.model.CountTable;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.indicator.model.Split;

/** One table of the series: counts of its own, counts given by tables before it, and how they relate. */
final class CohortTable {
    private final Tallies tallies;
    private final CountTable<Cell> table = new CountTable<>();

    CohortTable(Tallies tallies) {
        this.tallies = tallies;
    }

    CountTable<Cell> table() {
        return table;
    }

    /** Counts at a place; whoever counted part of them knows it. */
    void count(Place place, Predicate<Measure> wanted) {
        Tally tally = tallies.tally(place);
        for (Measure measure : Family.measures(place)) {
            if (wanted.test(measure)) {
                Cell cell = place.cell(measure);
                table.count(cell, tally.count(measure), tally.byOrganisation(measure));
                table.at(cell, place.at());
                tallies.owner(place.area()).ifPresent(owner -> table.ownedBy(cell, owner));
            }
        }
    }

    void give(Place place, Predicate<Measure> wanted) {
        for (Measure measure : Family.measures(place)) {
            if (wanted.test(measure)) {
                give(place.cell(measure), place);
            }
        }
    }

    void give(Cell cell, Place place) {
        if (!table.has(cell)) {
            table.given(cell, tallies.tally(place).count(cell.measure()));
            table.at(cell, place.at());
        }
    }

    /** Which measures at a place are part of which. */
    void relateMeasures(Place place) {
        for (Measure part : Family.measures(place)) {
            for (Measure whole : part.wholes()) {
                if (table.has(place.cell(part)) && table.has(place.cell(whole))) {
                    table.inclusion(place.cell(part), place.cell(whole));
                }
            }
        }
        for (Split split : Split.values()) {
            List<Cell> parts = split.parts().stream().map(place::cell).toList();
            if (table.has(place.cell(split.whole())) && parts.stream().allMatch(table::has)) {
                table.sum(place.cell(split.whole()), parts);
            }
        }
    }

    /** For each measure that is in this table for the total and for all of the parts. */
    void addUp(Place total, List<Place> parts, CountTable.Split kind) {
        if (!parts.isEmpty()) {
            Arrays.stream(Measure.values())
                    .filter(measure -> table.has(total.cell(measure)))
                    .filter(measure -> parts.stream().allMatch(part -> table.has(part.cell(measure))))
                    .forEach(measure -> table.sum(
                            total.cell(measure),
                            parts.stream().map(part -> part.cell(measure)).toList(),
                            kind));
        }
    }

    /** The same people are also counted by that dimension. */
    void relateSlices(Place place, Dimension dimension) {
        for (Measure measure : Family.measures(place)) {
            measure.slice().filter(slice -> slice.dimension() == dimension).ifPresent(slice -> {
                give(place.cell(measure), place);
                table.sum(
                        place.cell(measure),
                        tallies.values(place.area(), dimension).stream()
                                .filter(slice.values()::contains)
                                .map(value -> Cell.of(slice.of(), place.area(), dimension, value))
                                .toList());
            });
        }
    }
}
