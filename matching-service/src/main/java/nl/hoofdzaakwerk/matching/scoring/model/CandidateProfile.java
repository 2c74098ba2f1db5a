package nl.hoofdzaakwerk.matching.scoring.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.WorkCondition;

/**
 * What a candidate wishes and can do, as far as matching may know it.
 *
 * @param cardId pseudonym
 * @param preferredOccupations most wanted first; empty when open to anything
 * @param minimumHours per week
 * @param maximumHours per week
 * @param maximumTravelMinutes one way; a hard limit
 * @param free false once a match is agreed or a placement made
 * @param disclosure how much an employer may know, where no answer about it says otherwise
 * @param terms further wishes and possibilities; {@link #NOTHING_TOLD} when absent
 * @param answers about vacancies and employers
 * @param toldAt when the card was told last
 */
public record CandidateProfile(
        UUID cardId,
        List<IscoCode> preferredOccupations,
        int minimumHours,
        int maximumHours,
        Postcode4 postcode,
        TravelMode travelMode,
        int maximumTravelMinutes,
        Set<WorkCondition> neededConditions,
        LegalGround legalGround,
        LocalDate availableFrom,
        boolean free,
        DisclosureLevel disclosure,
        CandidateTerms terms,
        Answers answers,
        Instant toldAt) {

    /** Of a card that tells no terms: nothing is known, and no sector is open. */
    public static final CandidateTerms NOTHING_TOLD = new CandidateTerms(
            false, Set.of(), null, 0, List.of(), Set.of(), List.of(), null, null, null, null, null, null, Set.of(),
            null, null, null, null);

    public CandidateProfile {
        terms = terms == null ? NOTHING_TOLD : terms;
    }
}
