package nl.hoofdzaakwerk.employer.vum.model;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked for; criteria that this source does not know were left out.
 *
 * @param occupation {@code $eq}: URI of the occupation
 * @param maximumHoursAtLeast {@code $gte} of the most hours a week
 * @param minimumHoursAtMost {@code $lte} of the least hours a week
 * @param licences {@code $all}: codes of driving licences that the vacancy asks, each of them
 */
public record VumQuestion(
        SearchArea area,
        Optional<String> occupation,
        Optional<Integer> maximumHoursAtLeast,
        Optional<Integer> minimumHoursAtMost,
        Set<String> licences) {
    public VumQuestion {
        Objects.requireNonNull(area);
        Objects.requireNonNull(occupation);
        Objects.requireNonNull(maximumHoursAtLeast);
        Objects.requireNonNull(minimumHoursAtMost);
        licences = Set.copyOf(licences);
    }
}
