package nl.hoofdzaakwerk.matching.match.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.matching.match.model.JudgedFacts.Change;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;
import nl.hoofdzaakwerk.matching.scoring.model.Answer;

/**
 * One candidate card and one vacancy looked at together as a case: proposed for a meeting, discussed and agreed,
 * rejected or parked there, and once agreed followed through introduction, interview and trial until the placement, or
 * until it ends. Where it stands and may go is {@link MatchStage}'s to say.
 *
 * <p>Open, it has a next step with its day (P6). A parked pair stays away until a day. A pair that was rejected, or
 * stopped by people, stays away until something changes of what counted then, and says what changed (E4).
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

    @Embedded
    private NextStep nextStep;

    private LocalDate parkedUntil;

    @Enumerated(EnumType.STRING)
    private DisclosureLevel disclosure;

    private Instant placedAt;
    private String[] judgedFacts;
    private boolean staysAway;

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
        enter(next, reason);
        return Optional.empty();
    }

    private void enter(MatchStage next, String reason) {
        stage = next;
        reasonCode = reason;
        if (next != MatchStage.PARKED) {
            parkedUntil = null;
        }
        if (!next.isOpen()) {
            nextStep = null;
        }
    }

    /** What follows, and by when; of an open match (P6). A parked pair comes back on that day. */
    public void follow(NextStep step) {
        if (!stage.isOpen()) {
            throw new IllegalStateException("nothing follows a match that is " + stage);
        }
        nextStep = step;
        parkedUntil = stage == MatchStage.PARKED ? step.dueDate() : null;
    }

    /** Keeps the pair away until one of these facts changes (E4). */
    public void stayAway(JudgedFacts facts) {
        staysAway = true;
        judgedFacts = facts.lines();
    }

    /** The candidate said yes to this introduction. @param level how much the employer may know (E5) */
    public void disclose(DisclosureLevel level) {
        disclosure = level;
    }

    /** The candidate's yes is gone: nothing may be told from now on (E5). */
    public void discloseNothing() {
        disclosure = null;
    }

    /**
     * A placement was made out of this match: a fact.
     *
     * @param recordedAt when the placement was recorded
     * @return whether the stage changed
     */
    public boolean placed(Instant recordedAt) {
        if (!stage.yieldsToPlacement()) {
            return false;
        }
        enter(MatchStage.PLACED, null);
        placedAt = recordedAt;
        staysAway = false;
        return true;
    }

    /** Forgets what it knew of the candidate's wishes and answers. */
    public void forgetFacts() {
        judgedFacts = null;
        disclosure = null;
    }

    /** Forgets whose card it was; the outcome stays as a number. */
    public void forgetCandidate() {
        cardId = null;
        forgetFacts();
    }

    /**
     * Whether the match keeps the candidate out of the pool (E6): while agreed, and once placed until the card is told
     * anew with the hours at work, which leaves the other hours to be proposed. At full hours the card itself goes.
     */
    public boolean holds(CandidateCard card) {
        return stage == MatchStage.PLACED ? !isCountedBy(card) : stage.holdsCandidate();
    }

    private boolean isCountedBy(CandidateCard card) {
        return card.terms().hoursAtWork() > 0
                && (placedAt == null || !card.updatedAt().isBefore(placedAt));
    }

    /**
     * What changed since the pair was rejected or stopped; empty while it has to stay away (E4).
     *
     * @param answer of the candidate about this vacancy, as it stands
     */
    public List<Change> changedSince(CandidateCard card, Vacancy vacancy, Optional<Answer> answer) {
        boolean sameTold = stillAsJudged(card, vacancy);
        if (judgedFacts == null) {
            return sameTold ? List.of() : List.of(new Change(Fact.TOLD, "", ""));
        }
        JudgedFacts then = JudgedFacts.ofLines(judgedFacts);
        return sameTold && then.isAnswer(answer) ? List.of() : then.changesTo(JudgedFacts.of(card, vacancy, answer));
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

    /** What happens next and by when; null once it is closed. */
    public NextStep nextStep() {
        return nextStep;
    }

    /** The day a parked pair comes back; null when it is not parked. */
    public LocalDate parkedUntil() {
        return parkedUntil;
    }

    /** How much the employer may know; null before the introduction and once the yes is gone. */
    public DisclosureLevel disclosure() {
        return disclosure;
    }

    /** Whether the pair is not proposed until something changes, see {@link #changedSince}. */
    public boolean staysAway() {
        return staysAway;
    }

    /** Whether neither wishes nor offer were told otherwise since the pair was judged. */
    public boolean stillAsJudged(CandidateCard card, Vacancy vacancy) {
        return !card.relevantSince().isAfter(cardRelevantSince)
                && !vacancy.relevantSince().isAfter(vacancyRelevantSince);
    }

    public long version() {
        return version;
    }
}
