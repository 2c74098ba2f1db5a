package nl.hoofdzaakwerk.matching.pool.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.CandidateCardPublished;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.matching.scoring.model.Answers;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;

/**
 * A candidate's wishes and possibilities under a pseudonym. Holds nothing that names the person and nothing about
 * health; it leaves with its tombstone or when consent is withdrawn.
 */
@Entity
@Table(name = "candidate_card")
public class CandidateCard {

    @Id
    private UUID id;

    private String region;
    private String organisation;
    private String disclosure;
    private String[] preferredOccupations;
    private int minimumHours;
    private int maximumHours;
    private String postcode4;
    private String travelMode;
    private int maximumTravelMinutes;
    private String[] neededConditions;
    private String legalGround;
    private String legalPurpose;
    private LocalDate legalGroundUntil;
    private LocalDate availableFrom;
    private Instant firstToldAt;
    private Instant updatedAt;
    private Instant relevantSince;
    private CandidateTerms terms;

    protected CandidateCard() {}

    /** A new one, as it was told. */
    public static CandidateCard of(CandidateCardPublished told) {
        CandidateCard card = new CandidateCard();
        card.id = told.cardId();
        card.firstToldAt = told.updatedAt();
        card.take(told);
        return card;
    }

    /** Takes over what was told. {@link #relevantSince} moves only when a wish or possibility changed (E4). */
    public void take(CandidateCardPublished told) {
        List<Object> before = relevant();
        region = told.region().value();
        organisation = told.organisation().value();
        disclosure = told.disclosure().name();
        preferredOccupations = texts(told.preferredOccupations());
        minimumHours = told.minimumHours();
        maximumHours = told.maximumHours();
        postcode4 = told.postcode4().value();
        travelMode = told.travelMode().name();
        maximumTravelMinutes = told.maximumTravelMinutes();
        neededConditions = texts(told.neededConditions());
        legalGround = told.legalGround().ground();
        legalPurpose = told.legalGround().purpose();
        legalGroundUntil = told.legalGround().validUntil();
        availableFrom = told.availableFrom();
        updatedAt = told.updatedAt();
        terms = told.terms();
        if (!relevant().equals(before)) {
            relevantSince = told.updatedAt();
        }
    }

    private List<Object> relevant() {
        return Arrays.asList(
                preferredOccupations == null ? null : List.of(preferredOccupations),
                minimumHours,
                maximumHours,
                postcode4,
                travelMode,
                maximumTravelMinutes,
                neededConditions == null ? null : Set.of(neededConditions),
                disclosure,
                RelevantTerms.of(terms));
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    /**
     * @param free whether no agreed match or placement holds the candidate
     * @param answers of the candidate about vacancies and employers
     */
    public CandidateProfile profile(boolean free, Answers answers) {
        return new CandidateProfile(
                id,
                preferredOccupations(),
                minimumHours,
                maximumHours,
                new Postcode4(postcode4),
                TravelMode.valueOf(travelMode),
                maximumTravelMinutes,
                neededConditions(),
                legalGround(),
                availableFrom,
                free,
                disclosure(),
                terms,
                answers,
                updatedAt);
    }

    public UUID id() {
        return id;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    public DisclosureLevel disclosure() {
        return DisclosureLevel.valueOf(disclosure);
    }

    public List<IscoCode> preferredOccupations() {
        return Arrays.stream(preferredOccupations).map(IscoCode::new).toList();
    }

    public int minimumHours() {
        return minimumHours;
    }

    public int maximumHours() {
        return maximumHours;
    }

    public Postcode4 postcode4() {
        return new Postcode4(postcode4);
    }

    public TravelMode travelMode() {
        return TravelMode.valueOf(travelMode);
    }

    public int maximumTravelMinutes() {
        return maximumTravelMinutes;
    }

    public Set<WorkCondition> neededConditions() {
        return Arrays.stream(neededConditions).map(WorkCondition::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public LegalGround legalGround() {
        return new LegalGround(legalGround, legalPurpose, legalGroundUntil);
    }

    public LocalDate availableFrom() {
        return availableFrom;
    }

    /** Further wishes and possibilities; {@link CandidateProfile#NOTHING_TOLD} when the card tells none. */
    public CandidateTerms terms() {
        return terms == null ? CandidateProfile.NOTHING_TOLD : terms;
    }

    /** When the card was told last. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /** When a wish or possibility changed last. */
    public Instant relevantSince() {
        return relevantSince;
    }
}
