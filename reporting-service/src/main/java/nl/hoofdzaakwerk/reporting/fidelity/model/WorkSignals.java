package nl.hoofdzaakwerk.reporting.fidelity.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.release.model.Area;

/**
 * The signals of the work that began in a half year (rule X27), of the nation and of each region in which any did.
 *
 * <p>Diversity is told as a chance, which does not depend on how many jobs there are, and only of enough jobs.
 */
public final class WorkSignals {
    /** Of fewer jobs, times the threshold, diversity says more of them than of how guidance is done. */
    private static final int ENOUGH = 3;

    private final Bounds bounds;
    private final DisclosureRules rules;
    private final SplitShares paid;

    private WorkSignals(List<BegunWork> begun, Bounds bounds, DisclosureRules rules) {
        this.bounds = bounds;
        this.rules = rules;
        this.paid = SplitShares.of(
                begun.stream()
                        .map(work ->
                                new SplitShares.Part(work.region(), work.paid() ? work.number() : 0, work.number()))
                        .toList(),
                rules);
    }

    /** @param begun all work that began in the half year */
    public static List<AreaReadings> of(List<BegunWork> begun, Bounds bounds, DisclosureRules rules) {
        return begun.isEmpty() ? List.of() : new WorkSignals(begun, bounds, rules).areas(begun);
    }

    private List<AreaReadings> areas(List<BegunWork> begun) {
        Map<RegionCode, List<BegunWork>> regions = begun.stream()
                .collect(Collectors.groupingBy(
                        BegunWork::region,
                        () -> new TreeMap<>(Comparator.comparing(RegionCode::value)),
                        Collectors.toList()));
        List<AreaReadings> areas = new ArrayList<>();
        areas.add(readings(Area.NATION, begun));
        regions.forEach((region, work) -> areas.add(readings(new Area.OfRegion(region), work)));
        return areas;
    }

    private AreaReadings readings(Area area, List<BegunWork> work) {
        List<BegunWork> jobs = work.stream().filter(BegunWork::paid).toList();
        return new AreaReadings(
                area.id(),
                List.of(
                        paid.reading(Signal.PAID_JOBS, area, bounds),
                        diversity(Signal.EMPLOYER_DIVERSITY, jobs, BegunWork::employer),
                        diversity(Signal.JOB_DIVERSITY, jobs, BegunWork::occupation)));
    }

    private Reading diversity(Signal signal, List<BegunWork> jobs, Function<BegunWork, String> kind) {
        Map<String, Long> kinds = new HashMap<>();
        jobs.stream()
                .filter(job -> kind.apply(job) != null)
                .forEach(job -> kinds.merge(kind.apply(job), job.number(), Long::sum));
        long all = kinds.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return bounds.tooLittle(signal);
        }
        return all < (long) ENOUGH * rules.threshold()
                ? bounds.withheld(signal)
                : bounds.read(signal, Shares.fives(differing(kinds, all), 1));
    }

    /** The chance that two different jobs, taken at random, are of different kinds. */
    static double differing(Map<String, Long> kinds, long all) {
        double same = kinds.values().stream()
                .mapToDouble(number -> (double) number * (number - 1))
                .sum();
        return 1 - same / ((double) all * (all - 1));
    }
}
