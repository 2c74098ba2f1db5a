package nl.hoofdzaakwerk.matching.meeting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.match.model.Match;

/** One pair on a closed agenda, with the judgement as it was then. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {

    @Id
    private UUID id;

    private UUID meetingId;
    private UUID matchId;
    private String region;
    private String cardOrganisation;
    private int place;
    private int score;

    private String judgement;

    protected AgendaItem() {}

    /** @param place on the agenda, from 1 */
    public AgendaItem(UUID id, UUID meetingId, Match match, int place, int score, String judgement) {
        this.id = id;
        this.meetingId = meetingId;
        this.matchId = match.id();
        this.region = match.region().value();
        this.cardOrganisation = match.cardOrganisation().value();
        this.place = place;
        this.score = score;
        this.judgement = judgement;
    }

    public UUID matchId() {
        return matchId;
    }

    public int place() {
        return place;
    }

    /** The judgement as JSON. */
    public String judgement() {
        return judgement;
    }
}
