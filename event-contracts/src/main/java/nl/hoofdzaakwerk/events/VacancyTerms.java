package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When the work of a vacancy is done and what it demands (rule D5). What is absent is not demanded or not known.
 *
 * @param timetable parts of the week, empty when not known
 * @param drivingLicences each of which is demanded
 * @param certificateOfConduct whether a VOG is demanded
 * @param dutch least command of Dutch
 * @param educationStrength present with the education
 * @param startDate day the work begins
 */
public record VacancyTerms(
        @Length(max = VacancyTerms.MOST_TIMES) List<WorkTime> timetable,
        Set<DrivingLicence> drivingLicences,
        boolean certificateOfConduct,
        @Nullable LanguageLevel dutch,
        @Nullable EducationLevel education,
        @Nullable DemandStrength educationStrength,
        @Nullable LocalDate startDate) {
    /** Seven days of four parts, fixed and flexible. */
    static final int MOST_TIMES = 56;

    public VacancyTerms {
        timetable = Check.list("timetable", timetable, MOST_TIMES);
        Check.present("drivingLicences", drivingLicences);
        var ordered = EnumSet.noneOf(DrivingLicence.class);
        ordered.addAll(drivingLicences);
        drivingLicences = Collections.unmodifiableSet(ordered);
        Check.require(
                (education == null) == (educationStrength == null),
                "educationStrength",
                "stands with the education and only there");
    }
}
