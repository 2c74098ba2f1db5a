package nl.hoofdzaakwerk.portal.coach.candidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody wants of work.
 *
 * @param preferredOccupations ISCO-08 codes, most wanted first
 * @param disclosure what an employer may know
 * @param terms further wishes and possibilities; null when not asked
 */
record Wishes(
        List<String> preferredOccupations,
        int minimumHours,
        int maximumHours,
        String travelMode,
        int maximumTravelMinutes,
        List<String> neededConditions,
        String disclosure,
        LocalDate availableFrom,
        Terms terms) {

    /** A part of a day of the week. */
    record WeekPart(String day, String part) {}

    /** What else was asked; null where it was not. */
    record Terms(
            Boolean everySector,
            List<String> sectors,
            Integer growsToHours,
            List<WeekPart> availability,
            List<String> hardLimits,
            List<String> unwantedOccupations,
            String mostStimuli,
            String mostPace,
            String mostSocialLoad,
            List<String> drivingLicences,
            String dutch,
            String education,
            List<String> skills,
            Boolean jobCoachNeeded,
            Integer leastContractMonths,
            BigDecimal leastWagePerHour,
            Boolean incomeAdviceGiven) {}
}
