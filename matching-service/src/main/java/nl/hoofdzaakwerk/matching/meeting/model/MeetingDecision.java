package nl.hoofdzaakwerk.matching.meeting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.match.model.Match;

/** What was decided about a pair, by whom, and what follows (E7). Never changed. */
@Entity
@Table(name = "meeting_decision")
public class MeetingDecision {

    @Id
    private UUID id;

    private UUID meetingId;
    private UUID matchId;
    private String region;
    private String cardOrganisation;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String reasonCode;
    private String owner;
    private LocalDate dueDate;
    private String decidedBy;
    private Instant decidedAt;

    protected MeetingDecision() {}

    /**
     * @param owner who does what follows; null when nothing does
     * @param dueDate by when; null when nothing follows
     */
    public MeetingDecision(
            UUID id,
            UUID meetingId,
            Match match,
            Decision decision,
            String reasonCode,
            String owner,
            LocalDate dueDate,
            String decidedBy,
            Instant decidedAt) {
        this.id = id;
        this.meetingId = meetingId;
        this.matchId = match.id();
        this.region = match.region().value();
        this.cardOrganisation = match.cardOrganisation().value();
        this.decision = decision;
        this.reasonCode = reasonCode;
        this.owner = owner;
        this.dueDate = dueDate;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID matchId() {
        return matchId;
    }

    public Decision decision() {
        return decision;
    }

    public String reasonCode() {
        return reasonCode;
    }

    public String owner() {
        return owner;
    }

    public LocalDate dueDate() {
        return dueDate;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
