package nl.hoofdzaakwerk.reporting.figures.model;

import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;

/**
 * What came of the trajectories of one group that started in one region in one year. Exact, so for use inside the
 * service only.
 *
 * @param placed of them: those who came to paid work
 * @param sustained of the placed: those whose work proved sustainable (rule A7)
 * @param running of the started: those not ended today
 */
public record CohortCount(
        RegionCode region, TargetGroup group, long started, long placed, long sustained, long running) {
    public CohortCount {
        if (placed > started || sustained > placed || running > started || Math.min(sustained, running) < 0) {
            throw new IllegalArgumentException("counts of a cohort contradict each other");
        }
    }
}
