package nl.hoofdzaakwerk.trajectory.intake.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/**
 * A1: a scope decision as it was taken: on which facts, by which version of the rules, with every reason. It is written
 * once; when the rules change later, it says what it said.
 */
@Entity
@Table(name = "scope_decision")
public class TakenDecision {
    @Id
    private UUID id;

    private UUID candidateId;
    private OrganisationAlias organisation;

    @Enumerated(EnumType.STRING)
    private ScopeOccasion occasion;

    @Enumerated(EnumType.STRING)
    private ScopeOutcome outcome;

    private int policyVersion;

    @Enumerated(EnumType.STRING)
    private CareSetting careSetting;

    private boolean canAndWantsToWork;

    @Enumerated(EnumType.STRING)
    private BenefitKind benefit;

    @Enumerated(EnumType.STRING)
    private ReferrerKind referredBy;

    private String decidedBy;
    private Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "scope_decision_reason", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<StoredReason> reasons = new ArrayList<>();

    protected TakenDecision() {}

    /**
     * Who decides about whom.
     *
     * @param organisation the treating institution
     */
    public record Deciding(
            UUID candidateId, OrganisationAlias organisation, ScopeOccasion occasion, String user, Instant at) {}

    /**
     * Keeps a decision.
     *
     * @param facts of the treating side, which knows where care is given
     * @param policyVersion that of the rules that decided, {@link ScopePolicy#VERSION}
     */
    public TakenDecision(
            UUID id,
            Deciding by,
            ScopeFacts facts,
            int policyVersion,
            ScopeOutcome outcome,
            List<StoredReason> reasons) {
        this.id = id;
        this.candidateId = by.candidateId();
        this.organisation = by.organisation();
        this.occasion = by.occasion();
        this.decidedBy = by.user();
        this.decidedAt = by.at();
        this.careSetting = facts.careSetting().orElseThrow();
        this.canAndWantsToWork = facts.canAndWantsToWork();
        this.benefit = facts.benefit();
        this.referredBy = facts.referredBy();
        this.policyVersion = policyVersion;
        this.outcome = outcome;
        this.reasons.addAll(reasons);
    }

    public UUID id() {
        return id;
    }

    public ScopeOccasion occasion() {
        return occasion;
    }

    public ScopeOutcome outcome() {
        return outcome;
    }

    public int policyVersion() {
        return policyVersion;
    }

    public ScopeFacts facts() {
        return new ScopeFacts(Optional.of(careSetting), canAndWantsToWork, benefit, referredBy);
    }

    /** In the order in which they were weighed. */
    public List<StoredReason> reasons() {
        return List.copyOf(reasons);
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
