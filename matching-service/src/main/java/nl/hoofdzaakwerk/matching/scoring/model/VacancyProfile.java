package nl.hoofdzaakwerk.matching.scoring.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.events.WorkCondition;

/**
 * What a vacancy offers and asks.
 *
 * @param minimumHours per week
 * @param maximumHours per week
 * @param openPositions still free, after agreed matches and placements
 * @param conditions offered; empty when the employer told nothing about them
 * @param closesOn last day open; null when it has no end
 * @param terms timetable and demands; {@link #NOTHING_TOLD} when absent
 * @param toldAt when the vacancy was told last
 */
public record VacancyProfile(
        UUID vacancyId,
        IscoCode occupation,
        int minimumHours,
        int maximumHours,
        int openPositions,
        Postcode4 postcode,
        Set<WorkCondition> conditions,
        LocalDate opensOn,
        LocalDate closesOn,
        UUID employerId,
        VacancyTerms terms,
        Instant toldAt) {

    /** Of a vacancy that tells no terms: nothing is demanded and nothing is known. */
    public static final VacancyTerms NOTHING_TOLD =
            new VacancyTerms(List.of(), Set.of(), false, null, null, null, null);

    public VacancyProfile {
        terms = terms == null ? NOTHING_TOLD : terms;
    }
}
