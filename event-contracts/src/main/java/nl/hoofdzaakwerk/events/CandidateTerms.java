package nl.hoofdzaakwerk.events;

import java.util.List;
import java.util.Set;

/**
 * A candidate's further wishes and possibilities (rules E3, X16). What is absent or empty is not known, which is never
 * the same as no; except for the sectors, where only a yes is a yes.
 *
 * @param everySector whether the candidate may be brought up for vacancies in each sector
 * @param sectors where else the candidate may be brought up; each vacancy elsewhere needs a yes of its own
 * @param growsToHours hours a week the candidate wants to grow to
 * @param hoursAtWork hours a week of the work already found; 0 without
 * @param availability parts of the week in which the candidate can work
 * @param hardLimits what the candidate will not do
 * @param unwantedOccupations kinds of work the candidate does not want
 * @param mostStimuli most that can be borne
 * @param mostPace most that can be borne
 * @param mostSocialLoad most that can be borne
 * @param drivingLicences those the candidate has; absent when not asked
 * @param skills tasks the candidate can do
 * @param jobCoachNeeded whether a job coach has to come along
 * @param leastContractMonths shortest contract the candidate wants
 * @param leastWageCents gross per hour, in euro cents
 * @param incomeAdviceGiven whether the effect of work on income was talked through; told, never counted
 */
public record CandidateTerms(
        boolean everySector,
        Set<SbiSection> sectors,
        @Nullable @Range(min = 1, max = Check.MAXIMUM_HOURS) Integer growsToHours,
        @Range(min = 0, max = Check.MAXIMUM_HOURS) int hoursAtWork,
        @Length(max = CandidateTerms.MOST_PARTS) List<WeekPart> availability,
        Set<HardLimit> hardLimits,
        @Length(max = Check.MAXIMUM_OCCUPATIONS) List<IscoCode> unwantedOccupations,
        @Nullable WorkLoad mostStimuli,
        @Nullable WorkLoad mostPace,
        @Nullable WorkLoad mostSocialLoad,
        @Nullable Set<DrivingLicence> drivingLicences,
        @Nullable LanguageLevel dutch,
        @Nullable EducationLevel education,
        Set<WorkTask> skills,
        @Nullable Boolean jobCoachNeeded,

        @Nullable @Range(min = 1, max = CandidateTerms.LONGEST_CONTRACT)
        Integer leastContractMonths,

        @Nullable @Range(min = 1, max = Check.HIGHEST_WAGE_CENTS)
        Integer leastWageCents,

        @Nullable Boolean incomeAdviceGiven) {
    /** Seven days of four parts. */
    static final int MOST_PARTS = 28;

    static final int LONGEST_CONTRACT = 120;

    public CandidateTerms {
        sectors = Check.set("sectors", SbiSection.class, sectors);
        Check.optionalRange("growsToHours", growsToHours, 1, Check.MAXIMUM_HOURS);
        Check.range("hoursAtWork", hoursAtWork, 0, Check.MAXIMUM_HOURS);
        availability = Check.list("availability", availability, MOST_PARTS);
        hardLimits = Check.set("hardLimits", HardLimit.class, hardLimits);
        unwantedOccupations = Check.list("unwantedOccupations", unwantedOccupations, Check.MAXIMUM_OCCUPATIONS);
        drivingLicences =
                drivingLicences == null ? null : Check.set("drivingLicences", DrivingLicence.class, drivingLicences);
        skills = Check.set("skills", WorkTask.class, skills);
        Check.optionalRange("leastContractMonths", leastContractMonths, 1, LONGEST_CONTRACT);
        Check.optionalRange("leastWageCents", leastWageCents, 1, Check.HIGHEST_WAGE_CENTS);
    }
}
