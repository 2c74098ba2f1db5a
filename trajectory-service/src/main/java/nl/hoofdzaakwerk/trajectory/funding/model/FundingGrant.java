package nl.hoofdzaakwerk.trajectory.funding.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/**
 * The money that a request was granted: by which version of a scheme, how much, how long, who pays and why. Never
 * altered; only freed when the request is withdrawn or refused. Where it hides the group, only the treating side reads
 * it (G3).
 */
@Entity
public class FundingGrant {
    @Id
    private UUID requestId;

    private OrganisationAlias organisation;
    private UUID trajectoryId;
    private UUID schemeId;
    private String schemeCode;
    private boolean hidesGroup;
    private Money amount;
    private int months;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private Integer ceilingYear;
    private Instant grantedAt;
    private LocalDate freedOn;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "funding_share", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<FundingDecision.Share> shares = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "funding_reason", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<FundingDecision.Reason> reasons = new ArrayList<>();

    protected FundingGrant() {}

    /** @param ceilingYear year whose ceiling it counts for, where the scheme has one */
    public FundingGrant(
            FundingRequest request, FundingDecision.Granted decision, Optional<Integer> ceilingYear, Instant now) {
        this.requestId = request.id();
        this.organisation = request.organisation();
        this.trajectoryId = request.trajectoryId().orElseThrow();
        this.schemeId = decision.scheme().id();
        this.schemeCode = decision.scheme().code();
        this.hidesGroup = decision.scheme().tellsGroup();
        this.amount = decision.terms().amount();
        this.months = decision.terms().months();
        this.validFrom = decision.terms().from();
        this.validUntil = decision.terms().until();
        this.ceilingYear = ceilingYear.orElse(null);
        this.grantedAt = now;
        this.shares.addAll(decision.shares());
        this.reasons.addAll(decision.reasons());
    }

    /** The money is free again. */
    public void free(LocalDate on) {
        if (freedOn != null) {
            throw new IllegalStateException("the money of request " + requestId + " is free already");
        }
        freedOn = on;
    }

    public UUID requestId() {
        return requestId;
    }

    public UUID schemeId() {
        return schemeId;
    }

    public String schemeCode() {
        return schemeCode;
    }

    public FundingDecision.Terms terms() {
        return new FundingDecision.Terms(amount, months, validFrom);
    }

    public Optional<Integer> ceilingYear() {
        return Optional.ofNullable(ceilingYear);
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public boolean isFreed() {
        return freedOn != null;
    }

    public List<FundingDecision.Share> shares() {
        return List.copyOf(shares);
    }

    public List<FundingDecision.Reason> reasons() {
        return List.copyOf(reasons);
    }
}
