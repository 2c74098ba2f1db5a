package nl.hoofdzaakwerk.matching.board.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;

/** A pair the chair keeps on the open agenda until it is decided about or let go. Never changed. */
@Entity
@Table(name = "proposal_pin")
public class ProposalPin {

    @Id
    private UUID id;

    private String region;
    private UUID cardId;
    private String cardOrganisation;
    private UUID vacancyId;
    private String pinnedBy;
    private Instant pinnedAt;

    protected ProposalPin() {}

    public ProposalPin(UUID id, CandidateCard card, UUID vacancyId, String pinnedBy, Instant pinnedAt) {
        this.id = id;
        this.region = card.region().value();
        this.cardId = card.id();
        this.cardOrganisation = card.organisation().value();
        this.vacancyId = vacancyId;
        this.pinnedBy = pinnedBy;
        this.pinnedAt = pinnedAt;
    }

    public UUID id() {
        return id;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public UUID cardId() {
        return cardId;
    }

    public UUID vacancyId() {
        return vacancyId;
    }

    public Instant pinnedAt() {
        return pinnedAt;
    }
}
