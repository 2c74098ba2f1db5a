package nl.hoofdzaakwerk.reporting.release.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.reporting.indicator.model.Atom;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;

/** Atoms added up to every place and selection that is published. */
final class Tallies {
    private static final Map<Dimension, List<String>> LISTED = new EnumMap<>(Map.of(
            Dimension.GROUP, withUnknown(TargetGroup.values()),
            Dimension.METHOD, withUnknown(Method.values()),
            Dimension.BENEFIT, withUnknown(BenefitKind.values())));

    private final List<Area> regions;
    private final Map<Area, Set<String>> routes = new HashMap<>();
    private final Set<String> quarters = new TreeSet<>(Set.of(""));
    private final Map<Area, SortedSet<String>> subregions = new HashMap<>();
    private final Map<Area, SortedSet<String>> organisations = new HashMap<>();
    private final Map<Place, Tally> places = new LinkedHashMap<>();

    private Tallies(List<RegionCode> regions) {
        this.regions = regions.stream().<Area>map(Area.OfRegion::new).toList();
    }

    static Tallies of(List<RegionCode> regions, List<Atom> atoms) {
        Tallies tallies = new Tallies(regions);
        Set<RegionCode> known = Set.copyOf(regions);
        List<Atom> counted =
                atoms.stream().filter(atom -> known.contains(atom.region())).toList();
        counted.forEach(tallies::meet);
        tallies.lay();
        counted.forEach(tallies::add);
        return tallies;
    }

    private static List<String> withUnknown(Enum<?>[] values) {
        return Stream.concat(Arrays.stream(values).map(Enum::name), Stream.of(""))
                .toList();
    }

    private void meet(Atom atom) {
        Area region = new Area.OfRegion(atom.region());
        for (Area area : List.of(region, Area.NATION)) {
            routes.computeIfAbsent(area, any -> new TreeSet<>(Set.of(""))).add(atom.value(Dimension.ROUTE));
        }
        quarters.add(atom.value(Dimension.START_QUARTER));
        subregions.computeIfAbsent(region, any -> new TreeSet<>()).add(atom.subregion());
        organisations.computeIfAbsent(region, any -> new TreeSet<>()).add(atom.organisation());
    }

    private void lay() {
        place(Place.all(Area.NATION));
        parts(Place.all(Area.NATION)).forEach(this::place);
        parts(Place.all(Area.NATION)).stream()
                .flatMap(place -> parts(place).stream())
                .forEach(this::place);
        for (Area region : regions) {
            place(Place.all(region));
            parts(Place.all(region)).forEach(this::place);
            subregions(region).forEach(this::place);
            organisations(region).forEach(this::place);
        }
    }

    private void place(Place place) {
        places.putIfAbsent(place, new Tally());
    }

    private List<Place> parts(Place place) {
        return Arrays.stream(Dimension.values())
                .flatMap(dimension -> parts(place, dimension).stream())
                .toList();
    }

    /** The place by one more dimension; nothing when that is not published. */
    List<Place> parts(Place place, Dimension dimension) {
        int most =
                switch (place.area()) {
                    case Area.Nation() -> Family.NATIONAL_DIMENSIONS;
                    case Area.OfRegion ignored -> 1;
                    case Area.OfSubregion ignored -> 0;
                    case Area.OfOrganisation ignored -> 0;
                };
        if (place.where().size() >= most || place.where().containsKey(dimension)) {
            return List.of();
        }
        return values(place.area(), dimension).stream()
                .map(value -> new Place(place.area(), with(place.where(), dimension, value)))
                .toList();
    }

    private static Map<Dimension, String> with(Map<Dimension, String> where, Dimension dimension, String value) {
        Map<Dimension, String> more = new TreeMap<>(where);
        more.put(dimension, value);
        return Map.copyOf(more);
    }

    /** The values of a dimension in the nation or a region; nothing for other areas. */
    List<String> values(Area area, Dimension dimension) {
        return switch (area) {
            case Area.OfSubregion ignored -> List.of();
            case Area.OfOrganisation ignored -> List.of();
            case Area.Nation() -> broad(area, dimension);
            case Area.OfRegion ignored -> broad(area, dimension);
        };
    }

    private List<String> broad(Area area, Dimension dimension) {
        return switch (dimension) {
            case GROUP, METHOD, BENEFIT -> LISTED.get(dimension);
            case ROUTE -> List.copyOf(routes.getOrDefault(area, Set.of("")));
            case START_QUARTER -> List.copyOf(quarters);
        };
    }

    private void add(Atom atom) {
        Area region = new Area.OfRegion(atom.region());
        tally(Place.all(Area.NATION), atom);
        tally(Place.all(region), atom);
        tally(new Place(new Area.OfSubregion(atom.region(), atom.subregion()), Map.of()), atom);
        tally(new Place(new Area.OfOrganisation(atom.region(), atom.organisation()), Map.of()), atom);
        for (Dimension one : Dimension.values()) {
            tally(new Place(region, Map.of(one, atom.value(one))), atom);
            tally(new Place(Area.NATION, Map.of(one, atom.value(one))), atom);
            for (Dimension other : Dimension.values()) {
                if (one.compareTo(other) < 0) {
                    tally(new Place(Area.NATION, Map.of(one, atom.value(one), other, atom.value(other))), atom);
                }
            }
        }
    }

    private void tally(Place place, Atom atom) {
        Tally tally = places.get(place);
        if (tally != null) {
            tally.add(atom);
        }
    }

    Tally tally(Place place) {
        return places.get(place);
    }

    /** The organisation that counted everyone there: of its own area, and of a region where it is the only one. */
    Optional<String> owner(Area area) {
        return switch (area) {
            case Area.Nation() -> Optional.empty();
            case Area.OfRegion region -> onlyOne(region);
            case Area.OfSubregion part -> onlyOne(new Area.OfRegion(part.region()));
            case Area.OfOrganisation own -> Optional.of(own.organisation()).filter(name -> !name.isEmpty());
        };
    }

    private Optional<String> onlyOne(Area region) {
        SortedSet<String> names = organisations.getOrDefault(region, new TreeSet<>());
        return names.size() == 1 ? Optional.of(names.first()).filter(name -> !name.isEmpty()) : Optional.empty();
    }

    boolean has(Place place) {
        return places.containsKey(place);
    }

    List<Area> regions() {
        return regions;
    }

    /** Nothing when the region has no parts. */
    List<Place> subregions(Area region) {
        SortedSet<String> names = subregions.getOrDefault(region, new TreeSet<>());
        return names.stream()
                .filter(name -> names.size() > 1)
                .map(name -> Place.all(new Area.OfSubregion(((Area.OfRegion) region).code(), name)))
                .toList();
    }

    List<Place> organisations(Area region) {
        return organisations.getOrDefault(region, new TreeSet<>()).stream()
                .map(name -> Place.all(new Area.OfOrganisation(((Area.OfRegion) region).code(), name)))
                .toList();
    }
}
