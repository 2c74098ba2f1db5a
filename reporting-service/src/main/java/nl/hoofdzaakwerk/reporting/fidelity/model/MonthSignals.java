package nl.hoofdzaakwerk.reporting.fidelity.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.forecast.model.CapacityRule;
import nl.hoofdzaakwerk.reporting.forecast.model.Staff;
import nl.hoofdzaakwerk.reporting.forecast.model.StaffCover;
import nl.hoofdzaakwerk.reporting.release.model.Area;

/**
 * The signals of one month (rule X27), of the nation and of each region with coaches.
 *
 * <p>Figures of coaches are told where {@link StaffCover} lets them be told, as rounded rates without the numbers they
 * are made of. Figures of people in guidance are shares of protected counts.
 */
public final class MonthSignals {
    private static final double DAYS_IN_WEEK = 7;

    private final YearMonth month;
    private final List<GuidanceMonth> organisations;
    private final Bounds bounds;
    private final StaffCover cover;
    private final SplitShares support;

    private MonthSignals(
            YearMonth month,
            List<GuidanceMonth> organisations,
            Bounds bounds,
            CapacityRule capacity,
            DisclosureRules disclosure) {
        this.month = month;
        this.organisations = organisations;
        this.bounds = bounds;
        this.cover = new StaffCover(capacity);
        this.support = SplitShares.of(
                organisations.stream()
                        .map(told -> new SplitShares.Part(told.region(), told.followed(), told.inWork()))
                        .toList(),
                disclosure);
    }

    /** @param organisations what each organisation told of the month */
    public static List<AreaReadings> of(
            YearMonth month,
            List<GuidanceMonth> organisations,
            Bounds bounds,
            CapacityRule capacity,
            DisclosureRules disclosure) {
        return new MonthSignals(month, organisations, bounds, capacity, disclosure).areas();
    }

    private List<AreaReadings> areas() {
        Map<RegionCode, List<GuidanceMonth>> regions = organisations.stream()
                .collect(Collectors.groupingBy(
                        GuidanceMonth::region,
                        () -> new TreeMap<>(Comparator.comparing(RegionCode::value)),
                        Collectors.toList()));
        Map<RegionCode, List<Staff>> staff = new TreeMap<>(Comparator.comparing(RegionCode::value));
        regions.forEach((region, told) ->
                staff.put(region, told.stream().map(GuidanceMonth::staff).toList()));
        Set<RegionCode> shown = cover.shown(staff);
        List<AreaReadings> areas = new ArrayList<>();
        if (!organisations.isEmpty()) {
            areas.add(readings(Area.NATION, organisations, cover.coversNation(staff)));
        }
        regions.forEach((region, told) -> areas.add(readings(new Area.OfRegion(region), told, shown.contains(region))));
        return areas;
    }

    private AreaReadings readings(Area area, List<GuidanceMonth> told, boolean covered) {
        GuidanceMonth all = told.stream().reduce(GuidanceMonth::plus).orElseThrow();
        double fte = all.staff().fte();
        return new AreaReadings(
                area.id(),
                List.of(
                        rate(Signal.CASELOAD, covered, all.open(), fte, 1),
                        rate(Signal.EMPLOYER_VISITS, covered, all.employerVisits(), fte * weeks(), 2),
                        share(Signal.OUTSIDE_OFFICE, covered, all.outsideOffice(), all.talks()),
                        support.reading(Signal.LASTING_SUPPORT, area, bounds)));
    }

    private Reading rate(Signal signal, boolean covered, long number, double by, int partsOfOne) {
        if (!covered) {
            return bounds.withheld(signal);
        }
        return by == 0
                ? bounds.tooLittle(signal)
                : bounds.read(signal, (double) Math.round(number / by * partsOfOne) / partsOfOne);
    }

    private Reading share(Signal signal, boolean covered, long part, long whole) {
        if (!covered) {
            return bounds.withheld(signal);
        }
        return whole == 0 ? bounds.tooLittle(signal) : bounds.read(signal, Shares.fives(part, whole));
    }

    private double weeks() {
        return month.lengthOfMonth() / DAYS_IN_WEEK;
    }
}
