package nl.hoofdzaakwerk.matching.meeting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;

/** One line of a closed agenda, as it was then. */
@Entity
@Table(name = "agenda_entry")
public class AgendaEntry {

    @Id
    private UUID id;

    private UUID meetingId;
    private String region;
    private String cardOrganisation;

    @Enumerated(EnumType.STRING)
    private AgendaSection section;

    private int number;
    private UUID cardId;
    private UUID vacancyId;
    private UUID matchId;
    private UUID decisionId;
    private UUID actionId;
    private Integer score;
    private String reasons;
    private String judgement;

    protected AgendaEntry() {}

    /**
     * @param number on the agenda, from 1
     * @param organisation besides the WSP, who may see it: the card's, or that of an action's owner
     * @param matchId null when the pair has no match yet
     * @param reasons as JSON
     * @param judgement as JSON; null when the line has none
     */
    public AgendaEntry(
            UUID id,
            MatchingMeeting meeting,
            int number,
            AgendaLine line,
            String organisation,
            UUID matchId,
            String reasons,
            String judgement) {
        this.id = id;
        this.meetingId = meeting.id();
        this.region = meeting.region().value();
        this.cardOrganisation = organisation;
        this.section = line.section();
        this.number = number;
        this.cardId = line.pair() == null ? null : line.pair().cardId();
        this.vacancyId = line.pair() == null ? null : line.pair().vacancyId();
        this.matchId = matchId;
        this.decisionId = line.decisionId();
        this.actionId = line.actionId();
        this.score = line.judgement() == null ? null : line.judgement().score();
        this.reasons = reasons;
        this.judgement = judgement;
    }

    public AgendaSection section() {
        return section;
    }

    public int number() {
        return number;
    }

    /** Null for an action about no pair. */
    public Pair pair() {
        return cardId == null ? null : new Pair(cardId, vacancyId);
    }

    public UUID matchId() {
        return matchId;
    }

    public UUID decisionId() {
        return decisionId;
    }

    public UUID actionId() {
        return actionId;
    }

    /** As JSON. */
    public String reasons() {
        return reasons;
    }

    /** As JSON; null when the line has none. */
    public String judgement() {
        return judgement;
    }
}
