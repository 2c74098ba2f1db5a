package nl.hoofdzaakwerk.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A candidate's wishes and possibilities were offered to matching, or changed; a tombstone withdraws the card.
 *
 * @param cardId pseudonym of the candidate, known to matching only
 * @param preferredOccupations most wanted first; empty when open to anything
 * @param minimumHours per week
 * @param maximumHours per week
 * @param maximumTravelMinutes one way; 0 is at home
 * @param terms further wishes and possibilities; absent where only the older properties were told
 */
public record CandidateCardPublished(
        UUID cardId,
        RegionCode region,
        OrganisationAlias organisation,
        DisclosureLevel disclosure,
        @Length(max = Check.MAXIMUM_OCCUPATIONS) List<IscoCode> preferredOccupations,
        @Range(min = 0, max = Check.MAXIMUM_HOURS) int minimumHours,
        @Range(min = 1, max = Check.MAXIMUM_HOURS) int maximumHours,
        Postcode4 postcode4,
        TravelMode travelMode,

        @Range(min = 0, max = CandidateCardPublished.LONGEST_TRAVEL)
        int maximumTravelMinutes,

        Set<WorkCondition> neededConditions,
        LegalGround legalGround,
        LocalDate availableFrom,
        Instant updatedAt,
        @Nullable CandidateTerms terms)
        implements Event {
    static final int LONGEST_TRAVEL = 240;

    public CandidateCardPublished {
        Check.present("cardId", cardId);
        Check.present("region", region);
        Check.present("organisation", organisation);
        Check.present("disclosure", disclosure);
        preferredOccupations = Check.list("preferredOccupations", preferredOccupations, Check.MAXIMUM_OCCUPATIONS);
        Check.hours(minimumHours, maximumHours);
        Check.present("postcode4", postcode4);
        Check.present("travelMode", travelMode);
        Check.range("maximumTravelMinutes", maximumTravelMinutes, 0, LONGEST_TRAVEL);
        neededConditions = Check.conditions("neededConditions", neededConditions);
        Check.present("legalGround", legalGround);
        Check.present("availableFrom", availableFrom);
        Check.present("updatedAt", updatedAt);
    }

    /** Without terms, as cards were told first. */
    public CandidateCardPublished(
            UUID cardId,
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
            LegalGround legalGround,
            LocalDate availableFrom,
            Instant updatedAt) {
        this(
                cardId,
                region,
                organisation,
                disclosure,
                preferredOccupations,
                minimumHours,
                maximumHours,
                postcode4,
                travelMode,
                maximumTravelMinutes,
                neededConditions,
                legalGround,
                availableFrom,
                updatedAt,
                null);
    }

    @Override
    public String subject() {
        return cardId.toString();
    }
}
