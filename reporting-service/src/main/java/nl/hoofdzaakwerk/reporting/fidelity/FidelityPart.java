package nl.hoofdzaakwerk.reporting.fidelity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.reporting.fidelity.model.AreaReadings;
import nl.hoofdzaakwerk.reporting.fidelity.model.Bounds;
import nl.hoofdzaakwerk.reporting.fidelity.model.EarlyContact;
import nl.hoofdzaakwerk.reporting.fidelity.model.HalfYear;
import nl.hoofdzaakwerk.reporting.fidelity.model.MonthSignals;
import nl.hoofdzaakwerk.reporting.fidelity.model.PeriodReadings;
import nl.hoofdzaakwerk.reporting.fidelity.model.Signal;
import nl.hoofdzaakwerk.reporting.fidelity.model.WorkSignals;
import nl.hoofdzaakwerk.reporting.forecast.StaffFacts;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import nl.hoofdzaakwerk.reporting.release.ReleaseContext;
import nl.hoofdzaakwerk.reporting.release.ReleasePart;
import nl.hoofdzaakwerk.reporting.release.Releases;
import nl.hoofdzaakwerk.reporting.release.model.Area;

/**
 * Makes the signals of a release (rule X27). A month or half year is told once, two weeks after it ended, and then
 * stands: two releases never differ by the few of whom was heard late.
 */
@ApplicationScoped
class FidelityPart implements ReleasePart {
    private static final int DAYS_TO_REPORT = 14;

    private final GuidanceFacts facts;
    private final StaffFacts staff;
    private final Programme programme;
    private final Releases releases;

    FidelityPart(GuidanceFacts facts, StaffFacts staff, Programme programme, Releases releases) {
        this.facts = facts;
        this.staff = staff;
        this.programme = programme;
        this.releases = releases;
    }

    @Override
    public String name() {
        return FidelityFigures.PART;
    }

    @Override
    public FidelityFigures make(ReleaseContext context) {
        List<PeriodReadings> periods = new ArrayList<>(standing());
        Set<String> told = FidelityFigures.labels(periods);
        LocalDate lastTold = context.asOf().minusDays(DAYS_TO_REPORT);
        facts.months(YearMonth.from(lastTold.plusDays(1)).minusMonths(1)).stream()
                .filter(month -> !told.contains(month.toString()))
                .forEach(month -> periods.add(month(month, context)));
        halves(lastTold).stream()
                .filter(half -> !told.contains(half.toString()))
                .forEach(half -> half(half, context).ifPresent(periods::add));
        context.years().forEach(year -> periods.add(startYear(year, context)));
        periods.removeIf(period -> period.areas().isEmpty());
        periods.sort(Comparator.comparing(PeriodReadings::lastDay).thenComparing(PeriodReadings::label));
        return new FidelityFigures(periods);
    }

    private List<PeriodReadings> standing() {
        return releases.newest()
                .flatMap(release -> releases.part(release, FidelityFigures.PART, FidelityFigures.class))
                .map(FidelityFigures::standing)
                .orElse(List.of());
    }

    private PeriodReadings month(YearMonth month, ReleaseContext context) {
        LocalDate lastDay = month.atEndOfMonth();
        return new PeriodReadings(
                Signal.Period.MONTH,
                month.toString(),
                lastDay,
                MonthSignals.of(
                        month, facts.month(month), facts.bounds(lastDay), staff.rule(lastDay), context.rules()));
    }

    private List<HalfYear> halves(LocalDate lastTold) {
        List<HalfYear> halves = new ArrayList<>();
        Optional<HalfYear> next = facts.firstWork();
        while (next.isPresent() && !next.get().lastDay().isAfter(lastTold)) {
            halves.add(next.get());
            next = next.map(HalfYear::next);
        }
        return halves;
    }

    private Optional<PeriodReadings> half(HalfYear half, ReleaseContext context) {
        List<AreaReadings> areas = WorkSignals.of(facts.begunWork(half), facts.bounds(half.lastDay()), context.rules());
        return areas.isEmpty()
                ? Optional.empty()
                : Optional.of(new PeriodReadings(Signal.Period.HALF_YEAR, half.toString(), half.lastDay(), areas));
    }

    private PeriodReadings startYear(ProgrammeYear year, ReleaseContext context) {
        Bounds bounds = facts.bounds(year.lastDay());
        List<Area> areas = new ArrayList<>(List.of(Area.NATION));
        programme.regions().stream().map(Region::code).map(Area.OfRegion::new).forEach(areas::add);
        return new PeriodReadings(
                Signal.Period.START_YEAR,
                String.valueOf(year.value()),
                year.lastDay(),
                EarlyContact.of(context.table(year), areas, bounds));
    }
}
