package nl.hoofdzaakwerk.matching.match.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One step in the life of a match, kept for ever. */
@Entity
@Table(name = "match_step")
public class MatchStep {

    @Id
    private UUID id;

    private UUID matchId;
    private int number;
    private String region;
    private String cardOrganisation;

    @Enumerated(EnumType.STRING)
    private MatchStage fromStage;

    @Enumerated(EnumType.STRING)
    private MatchStage toStage;

    private String reasonCode;
    private Instant takenAt;
    private String takenBy;

    protected MatchStep() {}

    /** The match's newest step. @param from the stage before; null for the first step */
    public MatchStep(UUID id, Match match, MatchStage from, Instant takenAt, String takenBy) {
        this.id = id;
        this.matchId = match.id();
        this.number = match.countStep();
        this.region = match.region().value();
        this.cardOrganisation = match.cardOrganisation().value();
        this.fromStage = from;
        this.toStage = match.stage();
        this.reasonCode = match.reasonCode();
        this.takenAt = takenAt;
        this.takenBy = takenBy;
    }

    public MatchStage from() {
        return fromStage;
    }

    public MatchStage to() {
        return toStage;
    }

    public String reasonCode() {
        return reasonCode;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
