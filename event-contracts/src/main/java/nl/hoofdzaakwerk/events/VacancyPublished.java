package nl.hoofdzaakwerk.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A vacancy is open to matching, or changed; a tombstone says it no longer is.
 *
 * @param employerName trade name of the organisation
 * @param minimumHours per week
 * @param maximumHours per week
 * @param openPositions still to be filled
 * @param closesOn last day open; absent when it has no end
 * @param terms timetable and demands; absent where only the older properties were told
 */
public record VacancyPublished(
        UUID vacancyId,
        UUID employerId,
        @Length(max = Check.NAME_LENGTH) String employerName,
        RegionCode region,
        OrganisationAlias organisation,
        @Length(max = VacancyPublished.TITLE_LENGTH) String title,
        IscoCode occupation,
        @Range(min = 0, max = Check.MAXIMUM_HOURS) int minimumHours,
        @Range(min = 1, max = Check.MAXIMUM_HOURS) int maximumHours,

        @Range(min = 1, max = VacancyPublished.MOST_POSITIONS)
        int openPositions,

        Postcode4 postcode4,
        Set<WorkCondition> conditions,
        LocalDate opensOn,
        @Nullable LocalDate closesOn,
        Instant updatedAt,
        @Nullable VacancyTerms terms)
        implements Event {
    /** As long as {@code naamVacature} in the VUM standard. */
    static final int TITLE_LENGTH = 120;

    static final int MOST_POSITIONS = 999;

    public VacancyPublished {
        Check.present("vacancyId", vacancyId);
        Check.present("employerId", employerId);
        Check.text("employerName", employerName, Check.NAME_LENGTH);
        Check.present("region", region);
        Check.present("organisation", organisation);
        Check.text("title", title, TITLE_LENGTH);
        Check.present("occupation", occupation);
        Check.hours(minimumHours, maximumHours);
        Check.range("openPositions", openPositions, 1, MOST_POSITIONS);
        Check.present("postcode4", postcode4);
        conditions = Check.conditions("conditions", conditions);
        Check.present("opensOn", opensOn);
        Check.period("closesOn", opensOn, closesOn);
        Check.present("updatedAt", updatedAt);
    }

    /** Without terms, as vacancies were told first. */
    public VacancyPublished(
            UUID vacancyId,
            UUID employerId,
            String employerName,
            RegionCode region,
            OrganisationAlias organisation,
            String title,
            IscoCode occupation,
            int minimumHours,
            int maximumHours,
            int openPositions,
            Postcode4 postcode4,
            Set<WorkCondition> conditions,
            LocalDate opensOn,
            LocalDate closesOn,
            Instant updatedAt) {
        this(
                vacancyId,
                employerId,
                employerName,
                region,
                organisation,
                title,
                occupation,
                minimumHours,
                maximumHours,
                openPositions,
                postcode4,
                conditions,
                opensOn,
                closesOn,
                updatedAt,
                null);
    }

    @Override
    public String subject() {
        return vacancyId.toString();
    }
}
