package nl.hoofdzaakwerk.employer.pipeline.own;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.pipeline.own.model.PipelineCard;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** A move of a card, kept for good. */
@Entity
@Table(name = "pipeline_card_move")
class PipelineCardMove {
    @Id
    UUID id;

    UUID cardId;
    String organisation;
    UUID fromStage;
    UUID toStage;
    LocalDate moveDate;
    String reason;
    String movedBy;
    Instant recordedAt;

    protected PipelineCardMove() {}

    /**
     * @param from null where the card is put on
     * @param to null where it is taken off
     */
    PipelineCardMove(UUID id, PipelineCard card, UUID from, UUID to, LocalDate date) {
        this.id = id;
        this.cardId = card.id();
        this.organisation = card.organisation().value();
        this.fromStage = from;
        this.toStage = to;
        this.moveDate = date;
    }

    PipelineCardMove by(Caller caller, Instant now, String why) {
        movedBy = caller.username();
        recordedAt = now;
        reason = why;
        return this;
    }
}
