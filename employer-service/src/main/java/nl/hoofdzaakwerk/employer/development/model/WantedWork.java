package nl.hoofdzaakwerk.employer.development.model;

import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.Hindrance;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.JobDevelopmentAsked;
import nl.hoofdzaakwerk.events.WorkCondition;

/**
 * The work asked for, coarse enough to lead to nobody.
 *
 * @param occupations most wanted first; empty when open to anything
 * @param minimumHours per week
 * @param maximumHours per week
 * @param hindrances what kept it from being found among the region's vacancies
 */
public record WantedWork(
        List<IscoCode> occupations,
        int minimumHours,
        int maximumHours,
        Set<WorkCondition> neededConditions,
        Set<Hindrance> hindrances) {
    public WantedWork {
        occupations = List.copyOf(occupations);
        neededConditions = Set.copyOf(neededConditions);
        hindrances = Set.copyOf(hindrances);
        if (minimumHours < 0 || maximumHours < minimumHours) {
            throw new IllegalArgumentException("hours a week are from low to high");
        }
    }

    public static WantedWork of(JobDevelopmentAsked asked) {
        return new WantedWork(
                asked.occupations(),
                asked.minimumHours(),
                asked.maximumHours(),
                asked.neededConditions(),
                asked.hindrances());
    }
}
