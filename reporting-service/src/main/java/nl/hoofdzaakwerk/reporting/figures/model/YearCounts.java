package nl.hoofdzaakwerk.reporting.figures.model;

import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * All exact counts of a year; for use inside the service only. A region without an entry has nought.
 *
 * @param cohorts by region and group
 * @param matchesAgreed in matching meetings
 * @param newEmployers that came to count in the year (rule D2)
 * @param openPositions today, whatever the year
 */
public record YearCounts(
        List<CohortCount> cohorts,
        Map<RegionCode, Long> matchesAgreed,
        Map<RegionCode, Long> newEmployers,
        Map<RegionCode, Long> openPositions) {
    public YearCounts {
        cohorts = List.copyOf(cohorts);
        matchesAgreed = Map.copyOf(matchesAgreed);
        newEmployers = Map.copyOf(newEmployers);
        openPositions = Map.copyOf(openPositions);
    }
}
