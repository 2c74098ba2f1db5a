package nl.hoofdzaakwerk.reporting.cube;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Indicator;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Family;

/**
 * What is asked of an indicator.
 *
 * @param year in which the trajectories started
 * @param untilYear last year
 * @param areas which kind of place
 * @param region to which it is limited, or null
 * @param by dimensions by which it is broken down
 */
record CubeQuestion(
        Indicator indicator, int year, int untilYear, AreaKind areas, RegionCode region, List<Dimension> by) {

    /** Kind of place. */
    enum AreaKind {
        NATION,
        REGIONS,
        SUBREGIONS,
        ORGANISATIONS
    }

    /** X22: all reasons at once, each with the name of its parameter; empty when it can be answered. */
    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (untilYear < year) {
            refusals.add(Refusal.at("untilYear", "X22.period-upside-down"));
        }
        if (new HashSet<>(by).size() < by.size()) {
            refusals.add(Refusal.at("by", "X22.dimension-twice"));
        }
        if (!indicator.isCountedByPlace()) {
            refusals.add(Refusal.at("id", "X22.no-cube"));
        } else if (!isPublished()) {
            refusals.add(Refusal.at("by", "X22.combination-not-published"));
        }
        return refusals;
    }

    private boolean isPublished() {
        return indicator.measures().stream().allMatch(measure -> Family.publishes(measure, example(), Set.copyOf(by)));
    }

    /** Any area of the kind: which dimensions it has depends on the kind only. */
    private Area example() {
        RegionCode any = new RegionCode("AM01");
        return switch (areas) {
            case NATION -> Area.NATION;
            case REGIONS -> new Area.OfRegion(any);
            case SUBREGIONS -> new Area.OfSubregion(any, "");
            case ORGANISATIONS -> new Area.OfOrganisation(any, "");
        };
    }

    boolean includes(Area area) {
        return switch (area) {
            case Area.Nation() -> areas == AreaKind.NATION;
            case Area.OfRegion(RegionCode code) -> areas == AreaKind.REGIONS && isIn(code);
            case Area.OfSubregion(RegionCode code, String name) -> areas == AreaKind.SUBREGIONS && isIn(code);
            case Area.OfOrganisation(RegionCode code, String name) -> areas == AreaKind.ORGANISATIONS && isIn(code);
        };
    }

    private boolean isIn(RegionCode code) {
        return region == null || region.equals(code);
    }
}
