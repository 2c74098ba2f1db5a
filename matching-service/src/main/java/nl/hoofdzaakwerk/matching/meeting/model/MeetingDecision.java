package nl.hoofdzaakwerk.matching.meeting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.meeting.model.FollowUpPolicy.FollowUp;

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
    private String ownerOrganisation;
    private LocalDate dueDate;
    private UUID afterDecisionId;
    private String decidedBy;
    private Instant decidedAt;

    protected MeetingDecision() {}

    /**
     * @param followUp who does what follows, and by when; null when nothing does
     * @param after the decision of the same meeting about the same match that it comes after; null for the first
     */
    public MeetingDecision(
            UUID id,
            UUID meetingId,
            Match match,
            Decision decision,
            String reasonCode,
            FollowUp followUp,
            UUID after,
            String decidedBy,
            Instant decidedAt) {
        this.id = id;
        this.meetingId = meetingId;
        this.matchId = match.id();
        this.region = match.region().value();
        this.cardOrganisation = match.cardOrganisation().value();
        this.decision = decision;
        this.reasonCode = reasonCode;
        if (followUp != null) {
            this.owner = followUp.owner().name();
            this.ownerOrganisation = followUp.owner().organisation().value();
            this.dueDate = followUp.dueDate();
        }
        this.afterDecisionId = after;
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

    /** Null when nothing follows, and for decisions from before organisations were kept. */
    public OrganisationAlias ownerOrganisation() {
        return ownerOrganisation == null ? null : new OrganisationAlias(ownerOrganisation);
    }

    /** The decision of the same meeting about the same match that it comes after; null for the first. */
    public UUID afterDecisionId() {
        return afterDecisionId;
    }

    public LocalDate dueDate() {
        return dueDate;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
