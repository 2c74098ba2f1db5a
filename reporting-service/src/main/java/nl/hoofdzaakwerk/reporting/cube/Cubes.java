package nl.hoofdzaakwerk.reporting.cube;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Figure;
import nl.hoofdzaakwerk.reporting.indicator.model.Formula;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.Releases;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import nl.hoofdzaakwerk.reporting.release.model.Release;

/** Cuts an indicator from a release, by place, year and dimensions. */
@ApplicationScoped
public class Cubes {
    private final Releases releases;

    Cubes(Releases releases) {
        this.releases = releases;
    }

    /**
     * @param release from which it is read
     * @param asOf day of the counts
     * @param threshold fewer people than this are not shown
     * @param rounding counts are multiples of this
     * @param items in order of year, place and dimensions
     */
    public record Cube(String indicator, UUID release, LocalDate asOf, int threshold, int rounding, List<Item> items) {}

    /**
     * @param area {@code NL}, a region's code, or with a part of it or an organisation behind it: {@code AM19/Oost},
     *     {@code AM19:ggz-leiden}
     * @param where the value of each dimension asked for; "" where it is not known
     * @param figure for a figure that is split in parts, their total
     * @param parts by the measure that counts them; empty for figures that are not split in parts
     */
    public record Item(int year, String area, Map<Dimension, String> where, Figure figure, List<Part> parts) {}

    /** @param id of the measure that counts it */
    public record Part(String id, Figure figure) {}

    Cube cut(Release release, CubeQuestion question) {
        List<Item> items = new ArrayList<>();
        for (int year = question.year(); year <= question.untilYear(); year++) {
            int one = year;
            releases.table(release, new ProgrammeYear(year))
                    .ifPresent(table -> items.addAll(items(one, table, question)));
        }
        return new Cube(
                question.indicator().id(),
                release.id(),
                release.asOf(),
                release.rules().threshold(),
                release.rules().roundingBase(),
                items);
    }

    private static List<Item> items(int year, ProtectedTable<Cell> table, CubeQuestion question) {
        Measure first = question.indicator().measures().getFirst();
        Set<Dimension> by = Set.copyOf(question.by());
        return table.cells().keySet().stream()
                .filter(cell ->
                        cell.measure() == first && cell.where().keySet().equals(by) && question.includes(cell.area()))
                .sorted(Comparator.comparing(Cell::id))
                .map(cell -> item(year, table, question.indicator().formula(), cell))
                .toList();
    }

    private static Item item(int year, ProtectedTable<Cell> table, Formula formula, Cell cell) {
        return new Item(
                year,
                cell.area().id(),
                cell.where(),
                formula.figure(measure -> figure(table, measure, cell)).orElse(Figure.NOTHING),
                formula instanceof Formula.Distribution(var split)
                        ? split.parts().stream()
                                .map(part -> new Part(part.id(), figure(table, part, cell)))
                                .toList()
                        : List.of());
    }

    private static Figure figure(ProtectedTable<Cell> table, Measure measure, Cell beside) {
        return Figure.of(table.get(new Cell(measure, beside.area(), beside.where())));
    }
}
