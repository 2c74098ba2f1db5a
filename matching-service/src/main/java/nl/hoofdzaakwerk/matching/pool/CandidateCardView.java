package nl.hoofdzaakwerk.matching.pool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.scoring.model.Answers;
import nl.hoofdzaakwerk.matching.scoring.model.CardTopic;
import nl.hoofdzaakwerk.matching.scoring.model.FreshFor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A candidate's wishes and possibilities; names nobody.
 *
 * @param id pseudonym, known to matching only
 * @param maximumTravelMinutes one way
 * @param legalGroundEndDate last day the card may be shared; null when it has no end
 * @param fresh whether it was told or confirmed recently enough by the rules in force (X20)
 * @param notTold what can still be asked, in the order in which to ask (X20)
 * @param terms further wishes and possibilities, as told
 */
@Schema(name = "CandidateCard")
record CandidateCardView(
        UUID id,
        RegionCode region,
        OrganisationAlias organisation,
        DisclosureLevel disclosure,
        List<IscoCode> preferredOccupations,
        int minimumHours,
        int maximumHours,
        Postcode4 postcode4,
        TravelMode travelMode,
        int maximumTravelMinutes,
        Set<WorkCondition> neededConditions,
        LocalDate availableDate,
        LocalDate legalGroundEndDate,
        Instant updatedAt,
        boolean fresh,
        Set<CardTopic> notTold,
        CandidateTerms terms) {

    static CandidateCardView of(CandidateCard card, FreshFor freshFor, LocalDate today) {
        return new CandidateCardView(
                card.id(),
                card.region(),
                card.organisation(),
                card.disclosure(),
                card.preferredOccupations(),
                card.minimumHours(),
                card.maximumHours(),
                card.postcode4(),
                card.travelMode(),
                card.maximumTravelMinutes(),
                card.neededConditions(),
                card.availableFrom(),
                card.legalGround().validUntil(),
                card.updatedAt(),
                freshFor.isCardFresh(card.updatedAt(), today),
                CardTopic.notToldBy(card.profile(true, Answers.NONE)),
                card.terms());
    }
}
