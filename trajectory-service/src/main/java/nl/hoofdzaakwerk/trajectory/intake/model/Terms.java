package nl.hoofdzaakwerk.trajectory.intake.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.HardLimit;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LanguageLevel;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.WorkLoad;
import nl.hoofdzaakwerk.events.WorkTask;

/**
 * A candidate's further wishes and possibilities (E3, X16). What is null or empty is not known, which is never the same
 * as no; except for the sectors, where only a yes is a yes.
 *
 * @param everySector whether the candidate may be brought up for vacancies in each sector
 * @param sectors where else the candidate may be brought up; each vacancy elsewhere needs a yes of its own
 * @param growsToHours hours a week the candidate wants to grow to
 * @param hardLimits what the candidate will not do
 * @param unwantedOccupations kinds of work the candidate does not want
 * @param mostStimuli most that can be borne, as with pace and social load
 * @param drivingLicences null when not asked, empty when there is none
 * @param skills tasks the candidate can do
 * @param jobCoachNeeded whether a job coach has to come along
 * @param leastContractMonths shortest contract the candidate wants
 * @param leastWagePerHour gross, in euros
 * @param incomeAdviceGiven whether the effect of work on income was talked through
 */
public record Terms(
        boolean everySector,
        Set<SbiSection> sectors,
        Integer growsToHours,
        Availability availability,
        Set<HardLimit> hardLimits,
        List<IscoCode> unwantedOccupations,
        WorkLoad mostStimuli,
        WorkLoad mostPace,
        WorkLoad mostSocialLoad,
        Set<DrivingLicence> drivingLicences,
        LanguageLevel dutch,
        EducationLevel education,
        Set<WorkTask> skills,
        Boolean jobCoachNeeded,
        Integer leastContractMonths,
        BigDecimal leastWagePerHour,
        Boolean incomeAdviceGiven) {
    public static final int LONGEST_CONTRACT = 120;
    public static final String HIGHEST_WAGE = "500";

    /** Of a candidate who was not asked. */
    public static final Terms NOTHING_SAID = new Terms(
            false,
            Set.of(),
            null,
            Availability.UNKNOWN,
            Set.of(),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            Set.of(),
            null,
            null,
            null,
            null);

    private static final int CENT = 2;

    public Terms {
        sectors = ordered(SbiSection.class, sectors);
        hardLimits = ordered(HardLimit.class, hardLimits);
        unwantedOccupations = unwantedOccupations.stream().distinct().toList();
        drivingLicences = drivingLicences == null ? null : ordered(DrivingLicence.class, drivingLicences);
        skills = ordered(WorkTask.class, skills);
        requireRange(growsToHours, Wishes.MOST_HOURS, "growsToHours");
        requireRange(leastContractMonths, LONGEST_CONTRACT, "leastContractMonths");
        if (unwantedOccupations.size() > Wishes.MOST_OCCUPATIONS) {
            throw new IllegalArgumentException("too many unwanted occupations");
        }
        if (leastWagePerHour != null) {
            leastWagePerHour = leastWagePerHour.setScale(CENT, RoundingMode.UNNECESSARY);
            if (leastWagePerHour.signum() <= 0 || leastWagePerHour.compareTo(new BigDecimal(HIGHEST_WAGE)) > 0) {
                throw new IllegalArgumentException("wage is not possible");
            }
        }
    }

    /** @return gross per hour, in euro cents; null without a wish */
    public Integer leastWageCents() {
        return leastWagePerHour == null
                ? null
                : leastWagePerHour.movePointRight(CENT).intValueExact();
    }

    private static void requireRange(Integer value, int most, String name) {
        if (value != null && (value < 1 || value > most)) {
            throw new IllegalArgumentException(name + " is not between 1 and " + most);
        }
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Collection<E> values) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return Collections.unmodifiableSet(ordered);
    }
}
