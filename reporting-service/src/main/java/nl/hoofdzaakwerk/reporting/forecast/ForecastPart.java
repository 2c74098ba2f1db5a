package nl.hoofdzaakwerk.reporting.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.forecast.ForecastFigures.AreaOutlook;
import nl.hoofdzaakwerk.reporting.forecast.model.CapacityRule;
import nl.hoofdzaakwerk.reporting.forecast.model.Outlook;
import nl.hoofdzaakwerk.reporting.forecast.model.Staff;
import nl.hoofdzaakwerk.reporting.forecast.model.StaffCover;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.DivisionTargets;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import nl.hoofdzaakwerk.reporting.programme.model.Target;
import nl.hoofdzaakwerk.reporting.release.ReleaseContext;
import nl.hoofdzaakwerk.reporting.release.ReleasePart;
import nl.hoofdzaakwerk.reporting.release.model.Area;

/** Makes the forecasts of a release (rule X26). */
@ApplicationScoped
class ForecastPart implements ReleasePart {
    private final Programme programme;
    private final StaffFacts staffFacts;

    ForecastPart(Programme programme, StaffFacts staffFacts) {
        this.programme = programme;
        this.staffFacts = staffFacts;
    }

    @Override
    public String name() {
        return ForecastFigures.PART;
    }

    @Override
    public ForecastFigures make(ReleaseContext context) {
        ProgrammeYear year = ProgrammeYear.of(context.asOf());
        CapacityRule rule = staffFacts.rule(context.asOf());
        Map<RegionCode, List<Staff>> staff = staffFacts.staff(context.asOf());
        StaffCover cover = new StaffCover(rule);
        Set<RegionCode> shown = cover.shown(staff);
        PublishedStarts starts = new PublishedStarts(context);
        DivisionTargets targets = programme.divisionTargets();
        List<Region> regions = programme.regions();
        List<AreaOutlook> areas = new ArrayList<>();
        Optional<Staff> all = cover.coversNation(staff)
                ? Optional.of(sum(staff.values().stream().flatMap(List::stream).toList()))
                : Optional.empty();
        areas.add(outlook(starts, Area.NATION, nationalTarget(regions, year, targets), all, rule));
        for (Region region : regions) {
            Optional<Staff> own =
                    shown.contains(region.code()) ? Optional.of(sum(staff.get(region.code()))) : Optional.empty();
            areas.add(outlook(starts, new Area.OfRegion(region.code()), target(region, year, targets), own, rule));
        }
        return new ForecastFigures(year.value(), rule.caseloadPerFte(), areas);
    }

    private static AreaOutlook outlook(
            PublishedStarts starts, Area area, Integer target, Optional<Staff> staff, CapacityRule rule) {
        Outlook outlook = starts.history(area)
                .map(history -> Outlook.of(history, target, staff, rule, starts.running(area)))
                .orElseGet(() -> Outlook.withheld(target));
        return new AreaOutlook(area.id(), outlook);
    }

    private static Integer target(Region region, ProgrammeYear year, DivisionTargets targets) {
        return region.target(year, targets).map(Target::trajectories).orElse(null);
    }

    private static Integer nationalTarget(List<Region> regions, ProgrammeYear year, DivisionTargets targets) {
        List<Integer> set = regions.stream()
                .map(region -> target(region, year, targets))
                .filter(Objects::nonNull)
                .toList();
        return set.isEmpty() ? null : set.stream().mapToInt(Integer::intValue).sum();
    }

    private static Staff sum(Collection<Staff> staff) {
        return staff.stream().reduce(Staff.NONE, Staff::plus);
    }
}
