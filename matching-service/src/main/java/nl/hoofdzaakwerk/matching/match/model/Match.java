package nl.hoofdzaakwerk.matching.match.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;

/**
 * One candidate card and one vacancy looked at together as a case: proposed for a meeting, discussed and agreed,
 * rejected or parked there, and once agreed followed through introduction, interview and trial until the placement, or
 * until it ends. Where it stands and may go is {@link MatchStage}'s to say.
 *
 * <p>A match keeps from when the wishes and the offer were that were judged, so that a rejected pair stays away until
 * one of them changes (E4).
 */
@Entity
@Table(name = "candidate_match")
public class Match {

    @Id
    private UUID id;

    private String region;
    private UUID cardId;
    private String cardOrganisation;
    private UUID vacancyId;
    private UUID employerId;

    @Enumerated(EnumType.STRING)
    private MatchStage stage;

    private int score;
    private String reasonCode;
    private LocalDate proposedOn;
    private Instant cardRelevantSince;
    private Instant vacancyRelevantSince;
    private int steps;

    @Version
    private long version;

    protected Match() {}

    /** A proposed match. @param score 0 to 1000, as judged for that day */
    public Match(UUID id, CandidateCard card, Vacancy vacancy, int score, LocalDate proposedOn) {
        this.id = id;
        this.region = vacancy.region().value();
        this.cardId = card.id();
        this.cardOrganisation = card.organisation().value();
        this.vacancyId = vacancy.id();
        this.employerId = vacancy.employerId();
        this.stage = MatchStage.PROPOSED;
        this.proposedOn = proposedOn;
        this.score = score;
        this.cardRelevantSince = card.relevantSince();
        this.vacancyRelevantSince = vacancy.relevantSince();
    }

    /** The same pair was judged anew. */
    public void judged(CandidateCard card, Vacancy vacancy, int newScore) {
        score = newScore;
        cardRelevantSince = card.relevantSince();
        vacancyRelevantSince = vacancy.relevantSince();
    }

    /**
     * Brings the match to another stage.
     *
     * @param reason code, for {@link MatchStage#REJECTED}, {@link MatchStage#PARKED} and {@link MatchStage#ENDED}
     * @return why not; empty when the step was taken
     */
    public Optional<String> moveTo(MatchStage next, String reason) {
        if (!stage.next().contains(next)) {
            return Optional.of("E4.no-such-step");
        }
        stage = next;
        reasonCode = reason;
        return Optional.empty();
    }

    /** A placement was made out of this match: a fact. @return whether the stage changed */
    public boolean placed() {
        if (!stage.yieldsToPlacement()) {
            return false;
        }
        stage = MatchStage.PLACED;
        reasonCode = null;
        return true;
    }

    /** Forgets whose card it was; the outcome stays as a number. */
    public void forgetCandidate() {
        cardId = null;
    }

    public UUID id() {
        return id;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    /** The candidate's pseudonym; null once the candidate was erased. */
    public UUID cardId() {
        return cardId;
    }

    public OrganisationAlias cardOrganisation() {
        return new OrganisationAlias(cardOrganisation);
    }

    public UUID vacancyId() {
        return vacancyId;
    }

    public UUID employerId() {
        return employerId;
    }

    public MatchStage stage() {
        return stage;
    }

    public int score() {
        return score;
    }

    /** Counts one more step taken; answers its number, from 1. */
    public int countStep() {
        return ++steps;
    }

    /** Why it was rejected, parked or ended; null otherwise. */
    public String reasonCode() {
        return reasonCode;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    /** Whether neither wishes nor offer changed since the pair was judged. */
    public boolean stillAsJudged(CandidateCard card, Vacancy vacancy) {
        return !card.relevantSince().isAfter(cardRelevantSince)
                && !vacancy.relevantSince().isAfter(vacancyRelevantSince);
    }

    public long version() {
        return version;
    }
}
