package nl.hoofdzaakwerk.reporting.release.model;

import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;

/**
 * Which combinations are published at all (rule X22). The list is finite, so that all of them can be protected
 * together: each further combination would cost others their numbers.
 *
 * <ul>
 *   <li>the nation and each region: every measure;
 *   <li>there by one dimension at a time: measures with {@link Measure.Detail#DIMENSIONS};
 *   <li>the nation also by two of them at a time;
 *   <li>subregions and organisations: measures with {@link Measure.Detail#AREAS} or more, not broken down.
 * </ul>
 */
public final class Family {
    /** By how many dimensions the nation can be broken down at once. */
    public static final int NATIONAL_DIMENSIONS = 2;

    private Family() {}

    /** Whether the counts of a measure are published for such an area by these dimensions. */
    public static boolean publishes(Measure measure, Area area, Set<Dimension> by) {
        return switch (area) {
            case Area.Nation() -> isByMost(measure, by, NATIONAL_DIMENSIONS);
            case Area.OfRegion ignored -> isByMost(measure, by, 1);
            case Area.OfSubregion ignored -> by.isEmpty() && measure.detail() != Measure.Detail.REGIONS;
            case Area.OfOrganisation ignored -> by.isEmpty() && measure.detail() != Measure.Detail.REGIONS;
        };
    }

    private static boolean isByMost(Measure measure, Set<Dimension> by, int most) {
        return by.isEmpty() || measure.detail() == Measure.Detail.DIMENSIONS && by.size() <= most;
    }

    /** The measures published there. */
    static List<Measure> measures(Place place) {
        return MEASURES.stream()
                .filter(measure ->
                        publishes(measure, place.area(), place.where().keySet()))
                .toList();
    }

    private static final List<Measure> MEASURES = List.of(Measure.values());
}
