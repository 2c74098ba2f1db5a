package nl.hoofdzaakwerk.matching.vum.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;

/**
 * A question that VUM answered. It is kept with its answer for a set time, for the organisation that asked alone, and
 * then removed whole; sooner when its card or vacancy leaves the pool.
 */
@Entity
@Table(name = "vum_search")
public class VumSearch {
    /** How many details VUM lets a mediator ask per question. */
    public static final int MOST_DETAILS = 10;

    @Id
    private UUID id;

    private String organisation;
    private String region;

    @Enumerated(EnumType.STRING)
    private VumSubject subject;

    private UUID cardId;
    private UUID vacancyId;
    private String question;
    private String vumQuestionId;

    @Enumerated(EnumType.STRING)
    private VumSearchState state;

    private int told;
    private int kept;
    private int detailsAsked;
    private String askedBy;
    private Instant askedAt;
    private Instant removeAfter;

    protected VumSearch() {}

    /**
     * Who asked, when, and for how long the answer is kept.
     *
     * @param user of the organisation
     */
    public record Asked(OrganisationAlias organisation, String user, Instant at, Duration kept) {}

    /** For vacancies; {@code question} as it was sent. */
    public static VumSearch forCard(UUID id, CandidateCard card, Asked asked, String question, VumAnswer<?> answer) {
        VumSearch search = new VumSearch(id, card.region(), asked, question, answer);
        search.subject = VumSubject.VACANCIES;
        search.cardId = card.id();
        return search;
    }

    /** For jobseekers; {@code question} as it was sent. */
    public static VumSearch forVacancy(UUID id, Vacancy vacancy, Asked asked, String question, VumAnswer<?> answer) {
        VumSearch search = new VumSearch(id, vacancy.region(), asked, question, answer);
        search.subject = VumSubject.PROFILES;
        search.vacancyId = vacancy.id();
        return search;
    }

    private VumSearch(UUID id, RegionCode region, Asked asked, String question, VumAnswer<?> answer) {
        this.id = id;
        this.organisation = asked.organisation().value();
        this.region = region.value();
        this.question = question;
        this.vumQuestionId = answer.questionId();
        this.state = answer.state();
        this.told = answer.told();
        this.kept = answer.items().size();
        this.askedBy = asked.user();
        this.askedAt = asked.at();
        this.removeAfter = asked.at().plus(asked.kept());
    }

    /** Counts one more question for details; false when VUM allows no more. */
    public boolean askDetails() {
        if (detailsAsked >= MOST_DETAILS) {
            return false;
        }
        detailsAsked++;
        return true;
    }

    public UUID id() {
        return id;
    }

    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public VumSubject subject() {
        return subject;
    }

    /** Null for a search for jobseekers. */
    public UUID cardId() {
        return cardId;
    }

    /** Null for a search for vacancies. */
    public UUID vacancyId() {
        return vacancyId;
    }

    public String question() {
        return question;
    }

    public VumSearchState state() {
        return state;
    }

    /** Matches in VUM's answer. */
    public int told() {
        return told;
    }

    /** Matches that could be read, and so are kept. */
    public int kept() {
        return kept;
    }

    public int detailsAsked() {
        return detailsAsked;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant removeAfter() {
        return removeAfter;
    }
}
