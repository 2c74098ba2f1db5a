package nl.hoofdzaakwerk.reporting.report.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * The programme as it was when a release was made: kept with it, so that its figures always tell the same (X24).
 *
 * @param line percent of outflow to work to compare with, never a norm (rule F4)
 * @param regions in order of their code
 */
public record ProgrammeThen(int line, List<RegionThen> regions) {
    public ProgrammeThen {
        regions = List.copyOf(regions);
    }

    /** @param years by calendar year */
    public record RegionThen(RegionCode code, String name, Map<Integer, YearThen> years) {
        public RegionThen {
            years = Map.copyOf(years);
        }

        /** The target and division of a year; nothing when the release knew none. */
        public YearThen year(int year) {
            return years.getOrDefault(year, new YearThen(null, null));
        }
    }

    /**
     * @param target trajectories to start, or null
     * @param division in which the region played on the last day of the year or of the counts, or null
     */
    public record YearThen(Integer target, Division division) {}

    public Optional<RegionThen> region(RegionCode code) {
        return regions.stream().filter(region -> region.code().equals(code)).findFirst();
    }

    /** That of the regions together, or null when none has one. */
    public Integer nationalTarget(int year) {
        List<Integer> targets = regions.stream()
                .map(region -> region.year(year).target())
                .filter(Objects::nonNull)
                .toList();
        return targets.isEmpty()
                ? null
                : targets.stream().mapToInt(Integer::intValue).sum();
    }
}
