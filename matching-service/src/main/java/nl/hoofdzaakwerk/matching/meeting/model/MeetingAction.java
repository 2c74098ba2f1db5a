package nl.hoofdzaakwerk.matching.meeting.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;

/**
 * What somebody does after a meeting, and by when (E7, P6): out of a decision, or agreed on by itself. It is open until
 * it is done, and returns on each next agenda until then.
 */
@Entity
@Table(name = "meeting_action")
public class MeetingAction {

    @Id
    private UUID id;

    private UUID meetingId;
    private String region;
    private String organisation;
    private String cardOrganisation;
    private UUID decisionId;
    private UUID matchId;
    private UUID cardId;

    @Enumerated(EnumType.STRING)
    private MatchStage whileStage;

    private String owner;
    private String ownerOrganisation;

    @Embedded
    private NextStep nextStep;

    @Enumerated(EnumType.STRING)
    private ActionStage stage;

    private String result;
    private Instant recordedAt;
    private String recordedBy;
    private Instant closedAt;

    @Version
    private long version;

    protected MeetingAction() {}

    /** An action about no pair. */
    public MeetingAction(
            UUID id, MatchingMeeting meeting, ActionOwner owner, NextStep step, Instant recordedAt, String recordedBy) {
        this.id = id;
        this.meetingId = meeting.id();
        this.region = meeting.region().value();
        this.organisation = meeting.organisation().value();
        this.owner = owner.name();
        this.ownerOrganisation = owner.organisation().value();
        this.nextStep = step;
        this.stage = ActionStage.OPEN;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** That it follows from a decision. @param match the decision's */
    public MeetingAction outOf(MeetingDecision decision, Match match) {
        decisionId = decision.id();
        matchId = match.id();
        cardId = match.cardId();
        cardOrganisation = match.cardOrganisation().value();
        return this;
    }

    /** That it is what usually follows: nobody has to do it any more once the match leaves that stage. */
    public MeetingAction whileAt(MatchStage stageOfMatch) {
        whileStage = stageOfMatch;
        return this;
    }

    /** Gives it to another owner, with another step or day. @return why not; empty when done */
    public Optional<String> change(ActionOwner newOwner, NextStep step) {
        if (stage != ActionStage.OPEN) {
            return Optional.of("E7.action-done");
        }
        owner = newOwner.name();
        ownerOrganisation = newOwner.organisation().value();
        nextStep = step;
        return Optional.empty();
    }

    /** @return why not, as a key of the message bundle; empty when done */
    public Optional<String> complete(String newResult, Instant at) {
        if (stage != ActionStage.OPEN) {
            return Optional.of("E7.action-done");
        }
        stage = ActionStage.DONE;
        result = newResult;
        closedAt = at;
        return Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    /** The WSP that holds the meeting. */
    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    /** The decision it follows from; null for one agreed on by itself. */
    public UUID decisionId() {
        return decisionId;
    }

    /** Null when it is about no pair. */
    public UUID matchId() {
        return matchId;
    }

    /** Null when it is about no pair. */
    public UUID cardId() {
        return cardId;
    }

    /** Null when it is about no pair. */
    public String cardOrganisation() {
        return cardOrganisation;
    }

    public ActionOwner owner() {
        return new ActionOwner(owner, new OrganisationAlias(ownerOrganisation));
    }

    /** Stays readable once it is done. */
    public NextStep nextStep() {
        return nextStep;
    }

    public ActionStage stage() {
        return stage;
    }

    /** Null while it is open. */
    public String result() {
        return result;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Null while it is open. */
    public Instant closedAt() {
        return closedAt;
    }

    public long version() {
        return version;
    }
}
