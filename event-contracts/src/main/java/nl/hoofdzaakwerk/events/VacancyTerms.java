package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
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
 * @param sector of the employer
 * @param workProfile what the work is like; absent when not looked at
 * @param tasks what it consists of; absent when not told
 * @param jobCoachAccess whether a job coach may come along; absent when not asked
 * @param leastDisclosure how much the employer has to know of who takes it, as with a place reserved for the target
 *     group; absent is nothing
 * @param willingness of the employer; absent when there is no evidence
 * @param wageCents gross per hour, in euro cents
 * @param contractMonths absent when not limited in time or not known
 * @param countsForJobAgreement whether the place counts for the job agreement (banenafspraak); told, never counted
 */
public record VacancyTerms(
        @Length(max = VacancyTerms.MOST_TIMES) List<WorkTime> timetable,
        Set<DrivingLicence> drivingLicences,
        boolean certificateOfConduct,
        @Nullable LanguageLevel dutch,
        @Nullable EducationLevel education,
        @Nullable DemandStrength educationStrength,
        @Nullable LocalDate startDate,
        @Nullable SbiSection sector,
        @Nullable WorkProfile workProfile,
        @Nullable Set<WorkTask> tasks,
        @Nullable Boolean jobCoachAccess,
        @Nullable DisclosureLevel leastDisclosure,
        @Nullable WillingnessBand willingness,

        @Nullable @Range(min = 1, max = Check.HIGHEST_WAGE_CENTS)
        Integer wageCents,

        @Nullable @Range(min = 1, max = CandidateTerms.LONGEST_CONTRACT)
        Integer contractMonths,

        @Nullable Boolean countsForJobAgreement) {
    /** Seven days of four parts, fixed and flexible. */
    static final int MOST_TIMES = 56;

    public VacancyTerms {
        timetable = Check.list("timetable", timetable, MOST_TIMES);
        drivingLicences = Check.set("drivingLicences", DrivingLicence.class, drivingLicences);
        Check.require(
                (education == null) == (educationStrength == null),
                "educationStrength",
                "stands with the education and only there");
        tasks = tasks == null ? null : Check.set("tasks", WorkTask.class, tasks);
        Check.optionalRange("wageCents", wageCents, 1, Check.HIGHEST_WAGE_CENTS);
        Check.optionalRange("contractMonths", contractMonths, 1, CandidateTerms.LONGEST_CONTRACT);
    }

    /** Timetable and demands only, as they were told first. */
    public VacancyTerms(
            List<WorkTime> timetable,
            Set<DrivingLicence> drivingLicences,
            boolean certificateOfConduct,
            LanguageLevel dutch,
            EducationLevel education,
            DemandStrength educationStrength,
            LocalDate startDate) {
        this(
                timetable,
                drivingLicences,
                certificateOfConduct,
                dutch,
                education,
                educationStrength,
                startDate,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
