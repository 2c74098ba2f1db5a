package nl.hoofdzaakwerk.matching.match.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What one side says about a match (P5); never changed, a later one stands beside it. */
@Entity
@Table(name = "match_feedback")
public class Feedback {

    @Id
    private UUID id;

    private UUID matchId;
    private String region;
    private String cardOrganisation;

    @Enumerated(EnumType.STRING)
    private FeedbackSide side;

    @Enumerated(EnumType.STRING)
    private FeedbackJudgement judgement;

    private String text;
    private boolean shared;
    private String givenBy;
    private Instant givenAt;

    protected Feedback() {}

    /**
     * @param text null without
     * @param shared whether the WSP may read it; always with the employer's side
     */
    public Feedback(
            UUID id,
            Match match,
            FeedbackSide side,
            FeedbackJudgement judgement,
            String text,
            boolean shared,
            String givenBy,
            Instant givenAt) {
        this.id = id;
        this.matchId = match.id();
        this.region = match.region().value();
        this.cardOrganisation = match.cardOrganisation().value();
        this.side = side;
        this.judgement = judgement;
        this.text = text;
        this.shared = shared;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    public UUID id() {
        return id;
    }

    public FeedbackSide side() {
        return side;
    }

    public FeedbackJudgement judgement() {
        return judgement;
    }

    public String text() {
        return text;
    }

    public boolean isShared() {
        return shared;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
