package nl.hoofdzaakwerk.reporting.fidelity.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.disclosure.model.CountTable;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureControl;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Shown;
import nl.hoofdzaakwerk.reporting.release.model.Area;

/**
 * Shares of people: of some number, how many do and how many do not. The numbers of all regions and of the nation are
 * one protected table, and a share is made of its shown numbers only (rules F10 and X27).
 */
final class SplitShares {
    private final ProtectedTable<Key> table;

    private SplitShares(ProtectedTable<Key> table) {
        this.table = table;
    }

    /** Of those in the whole, the part that does; in one organisation or region. */
    record Part(RegionCode region, long part, long whole) {
        Part plus(Part other) {
            return new Part(region, part + other.part, whole + other.whole);
        }
    }

    private enum Side {
        ALL,
        DO,
        DO_NOT
    }

    private record Key(Area area, Side side) {}

    static SplitShares of(List<Part> parts, DisclosureRules rules) {
        Map<RegionCode, Part> regions = new TreeMap<>(Comparator.comparing(RegionCode::value));
        parts.forEach(part -> regions.merge(part.region(), part, Part::plus));
        CountTable<Key> exact = new CountTable<>();
        regions.values().forEach(part -> add(exact, new Area.OfRegion(part.region()), part));
        add(exact, Area.NATION, regions.values().stream().reduce(new Part(null, 0, 0), Part::plus));
        for (Side side : Side.values()) {
            List<Key> ofRegions = new ArrayList<>();
            regions.keySet().forEach(region -> ofRegions.add(new Key(new Area.OfRegion(region), side)));
            exact.sum(new Key(Area.NATION, side), ofRegions);
        }
        return new SplitShares(new DisclosureControl(rules).protect(exact));
    }

    private static void add(CountTable<Key> exact, Area area, Part part) {
        exact.count(new Key(area, Side.ALL), part.whole())
                .count(new Key(area, Side.DO), part.part())
                .count(new Key(area, Side.DO_NOT), part.whole() - part.part())
                .sum(new Key(area, Side.ALL), List.of(new Key(area, Side.DO), new Key(area, Side.DO_NOT)));
    }

    /** The reading of the share in an area; the area has told something. */
    Reading reading(Signal signal, Area area, Bounds bounds) {
        return table.get(new Key(area, Side.DO)) instanceof Shown(long part)
                        && table.get(new Key(area, Side.ALL)) instanceof Shown(long whole)
                ? whole == 0 ? bounds.tooLittle(signal) : bounds.read(signal, Shares.fives(part, whole))
                : bounds.withheld(signal);
    }
}
