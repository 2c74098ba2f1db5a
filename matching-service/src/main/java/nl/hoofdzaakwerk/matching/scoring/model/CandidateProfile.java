package nl.hoofdzaakwerk.matching.scoring.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
        boolean free) {}
