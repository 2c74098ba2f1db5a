package nl.hoofdzaakwerk.matching.vum.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyProfile;

/**
 * What is kept of a vacancy that VUM told; null is: not told, or not in words known here.
 *
 * @param vumId by which its details are asked
 * @param occupationUri as VUM told it, also when the occupation is not known here
 * @param minimumHours per week
 * @param maximumHours per week
 * @param lastDay of the work
 * @param employer trade name
 * @param licences demanded, as far as they are categories known here
 */
public record VumVacancy(
        String vumId,
        String title,
        LocalDate closesOn,
        IscoCode occupation,
        String occupationUri,
        Integer minimumHours,
        Integer maximumHours,
        Postcode4 postcode4,
        LocalDate startsOn,
        LocalDate lastDay,
        String employer,
        SbiSection sector,
        Set<DrivingLicence> licences) {
    static final int MOST_HOURS = 60;
    private static final int LONGEST_CONTRACT = 120;

    public VumVacancy {
        licences = licences == null ? Set.of() : Set.copyOf(licences);
    }

    /** What cannot be judged about it. */
    Set<Criterion> unknown() {
        Set<Criterion> unknown = EnumSet.noneOf(Criterion.class);
        if (occupation == null) {
            unknown.add(Criterion.OCCUPATION);
        }
        if (minimumHours == null && maximumHours == null) {
            unknown.add(Criterion.HOURS);
        }
        if (postcode4 == null) {
            unknown.add(Criterion.TRAVEL);
        }
        return unknown;
    }

    /**
     * As the scorer wants it. What is not known is filled from the stand-in, which fits whoever is judged.
     *
     * @param id here; also taken for its employer, whom nobody has answered about
     * @param date the day judged for: VUM tells what is open
     */
    VacancyProfile profile(UUID id, StandIn standIn, LocalDate date, Instant toldAt) {
        return new VacancyProfile(
                id,
                occupation == null ? standIn.occupation() : occupation,
                minimumHours == null ? 0 : minimumHours,
                maximumHours == null ? MOST_HOURS : maximumHours,
                1,
                postcode4 == null ? StandIn.NOWHERE : postcode4,
                Set.of(),
                date,
                closesOn,
                id,
                terms(),
                toldAt);
    }

    private VacancyTerms terms() {
        return new VacancyTerms(
                List.of(),
                licences,
                false,
                null,
                null,
                null,
                startsOn,
                sector,
                null,
                null,
                null,
                null,
                null,
                null,
                contractMonths(),
                null);
    }

    private Integer contractMonths() {
        if (startsOn == null || lastDay == null || lastDay.isBefore(startsOn)) {
            return null;
        }
        long months = Period.between(startsOn, lastDay.plusDays(1)).toTotalMonths();
        return months >= 1 && months <= LONGEST_CONTRACT ? (int) months : null;
    }
}
