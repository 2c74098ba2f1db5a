package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * For a candidate no vacancy fits: the WSP is asked to find or make work of that kind (rule X17). Tells of nobody; a
 * tombstone says it is no longer needed.
 *
 * @param requestId of this request; no pseudonym of the candidate
 * @param occupations kinds of work wanted, most wanted first; empty when open to anything
 * @param minimumHours per week
 * @param maximumHours per week
 * @param hindrances what kept the wishes from meeting a vacancy
 */
public record JobDevelopmentAsked(
        UUID requestId,
        RegionCode region,
        @Length(max = Check.MAXIMUM_OCCUPATIONS) List<IscoCode> occupations,
        @Range(min = 0, max = Check.MAXIMUM_HOURS) int minimumHours,
        @Range(min = 1, max = Check.MAXIMUM_HOURS) int maximumHours,
        Set<WorkCondition> neededConditions,
        Set<Hindrance> hindrances,
        LocalDate askedDate)
        implements Event {
    public JobDevelopmentAsked {
        Check.present("requestId", requestId);
        Check.present("region", region);
        occupations = Check.list("occupations", occupations, Check.MAXIMUM_OCCUPATIONS);
        Check.hours(minimumHours, maximumHours);
        neededConditions = Check.conditions("neededConditions", neededConditions);
        hindrances = Check.set("hindrances", Hindrance.class, hindrances);
        Check.present("askedDate", askedDate);
    }

    @Override
    public String subject() {
        return requestId.toString();
    }
}
