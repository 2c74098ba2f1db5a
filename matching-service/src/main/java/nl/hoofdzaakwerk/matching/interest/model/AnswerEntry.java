package nl.hoofdzaakwerk.matching.interest.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;

/** One answer of a candidate, as a coach recorded it. Never changed: a later entry stands beside it (X16). */
@Entity
@Table(name = "candidate_answer")
public class AnswerEntry {

    @Id
    private UUID id;

    private UUID cardId;
    private String organisation;
    private UUID vacancyId;
    private UUID employerId;

    @Enumerated(EnumType.STRING)
    private AnswerKind answer;

    @Enumerated(EnumType.STRING)
    private DisclosureLevel disclosure;

    private LocalDate validUntil;
    private String note;
    private String recordedBy;
    private Instant recordedAt;

    protected AnswerEntry() {}

    /**
     * @param id newer entries have higher ids
     * @param said what the candidate says
     */
    public AnswerEntry(UUID id, CandidateCard card, Said said, String recordedBy, Instant recordedAt) {
        this.id = id;
        this.cardId = card.id();
        this.organisation = card.organisation().value();
        this.vacancyId = said.subject().vacancyId();
        this.employerId = said.subject().employerId();
        this.answer = said.answer();
        this.disclosure = said.disclosure();
        this.validUntil = said.validUntil();
        this.note = said.note();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID cardId() {
        return cardId;
    }

    public Subject subject() {
        return vacancyId == null ? Subject.employer(employerId) : Subject.vacancy(vacancyId);
    }

    public AnswerKind answer() {
        return answer;
    }

    /** How much the employer may know; with a yes only. */
    public DisclosureLevel disclosure() {
        return disclosure;
    }

    /** Last day it counts; null when it has no end. */
    public LocalDate validUntil() {
        return validUntil;
    }

    public String note() {
        return note;
    }

    /** The user who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
