package nl.hoofdzaakwerk.matching.vum.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.IscoCode;

/**
 * What VUM is asked, for vacancies and for jobseekers alike.
 *
 * @param occupation {@code $eq}; empty asks for any
 * @param maximumHoursAtLeast {@code $gte} of the most hours a week
 * @param minimumHoursAtMost {@code $lte} of the least hours a week
 * @param licences {@code $all}, in the order of the categories; empty asks for any
 */
public record VumQuestion(
        SearchArea area,
        Optional<IscoCode> occupation,
        int maximumHoursAtLeast,
        int minimumHoursAtMost,
        Set<DrivingLicence> licences) {
    private static final int UNIT_GROUP = 4;

    /**
     * An occupation is asked only as a unit group, four digits: VUM compares for equality, so that a wider group would
     * find nothing, and then it is better not asked.
     */
    public VumQuestion {
        Objects.requireNonNull(area);
        occupation = occupation.filter(code -> code.value().length() == UNIT_GROUP);
        Set<DrivingLicence> ordered = EnumSet.noneOf(DrivingLicence.class);
        ordered.addAll(licences);
        licences = Collections.unmodifiableSet(ordered);
    }
}
