package nl.hoofdzaakwerk.trajectory.funding.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * A request to pay for a trajectory. It waits while something has to be known, is granted by a version of a scheme, and
 * may later be withdrawn by whoever asked or refused by whoever pays. Nothing in it tells the target group: that stands
 * in {@link FundingGrant}.
 */
@Entity
public class FundingRequest {
    @Id
    private UUID id;

    @Version
    private long version;

    private OrganisationAlias organisation;
    private OrganisationAlias requestedByOrganisation;
    private String owner;
    private UUID trajectoryId;
    private UUID candidateId;
    private UUID referralId;
    private OrganisationAlias payerOrganisation;
    private String payerReference;
    private RegionCode region;
    private String municipality;

    @Enumerated(EnumType.STRING)
    private ClientKind clientKind;

    @Enumerated(EnumType.STRING)
    private Method method;

    private String schemeCode;
    private boolean byTreatingSide;
    private LocalDate requestedOn;
    private LocalDate moneyFrom;
    private Money price;
    private Integer months;

    @Embedded
    private Execution execution;

    @Enumerated(EnumType.STRING)
    private FundingState state;

    @Enumerated(EnumType.STRING)
    private CloseReason closeReason;

    private LocalDate closedOn;

    @Embedded
    private NextStep nextStep;

    private Instant requestedAt;

    protected FundingRequest() {}

    /**
     * The trajectory that is to be paid.
     *
     * @param organisation the treating GGZ institution
     * @param referralId by which a municipality or UWV knows the person, if it referred
     */
    public record Subject(
            UUID trajectoryId,
            UUID candidateId,
            Optional<UUID> referralId,
            OrganisationAlias organisation,
            RegionCode region,
            String municipality,
            ClientKind clientKind,
            Method method) {}

    /**
     * Who asks whom.
     *
     * @param owner user who asks
     * @param payer the municipality or UWV whose client it is
     * @param payerReference by which the payer knows the case; names nobody
     */
    public record Parties(
            OrganisationAlias requestedBy,
            String owner,
            boolean byTreatingSide,
            Optional<OrganisationAlias> payer,
            Optional<String> payerReference) {}

    /** What is asked; price and months where the scheme sets none. */
    public record Demand(
            String schemeCode,
            LocalDate requestedOn,
            LocalDate moneyFrom,
            Optional<Money> price,
            Optional<Integer> months,
            Execution execution) {}

    /** @param next while the request waits */
    public FundingRequest(
            UUID id,
            Subject subject,
            Parties parties,
            Demand demand,
            FundingState state,
            Optional<NextStep> next,
            Instant now) {
        this.id = id;
        this.organisation = subject.organisation();
        this.trajectoryId = subject.trajectoryId();
        this.candidateId = subject.candidateId();
        this.referralId = subject.referralId().orElse(null);
        this.region = subject.region();
        this.municipality = subject.municipality();
        this.clientKind = subject.clientKind();
        this.method = subject.method();
        this.requestedByOrganisation = parties.requestedBy();
        this.owner = parties.owner();
        this.byTreatingSide = parties.byTreatingSide();
        this.payerOrganisation = parties.payer().orElse(null);
        this.payerReference = parties.payerReference().orElse(null);
        this.schemeCode = demand.schemeCode();
        this.requestedOn = demand.requestedOn();
        this.moneyFrom = demand.moneyFrom();
        this.price = demand.price().orElse(null);
        this.months = demand.months().orElse(null);
        this.execution = demand.execution();
        this.state = state;
        this.nextStep = next.orElse(null);
        this.requestedAt = now;
    }

    /** Adds what was not known yet. */
    public void complete(Execution known, Optional<Money> agreedPrice, Optional<Integer> agreedMonths) {
        execution = known;
        price = agreedPrice.orElse(null);
        months = agreedMonths.orElse(null);
    }

    /** All is known and the rules allow it. */
    public void grant() {
        move(FundingState.GRANTED);
    }

    /** Withdrawn or refused; {@link FundingLifeCycle} has said it may. */
    public void close(FundingState end, CloseReason reason, LocalDate on) {
        move(end);
        closeReason = reason;
        closedOn = on;
    }

    private void move(FundingState next) {
        if (!FundingLifeCycle.after(state).contains(next)) {
            throw new IllegalStateException("request " + id + " cannot go from " + state + " to " + next);
        }
        state = next;
        nextStep = null;
    }

    /** What happens next; only while the request is open (P6). */
    public void plan(NextStep next) {
        if (!state.isOpen()) {
            throw new IllegalStateException("request " + id + " is " + state);
        }
        nextStep = next;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The treating GGZ institution. */
    public OrganisationAlias organisation() {
        return organisation;
    }

    /** Empty once the person was erased. */
    public Optional<UUID> trajectoryId() {
        return Optional.ofNullable(trajectoryId);
    }

    /** Empty once the person was erased. */
    public Optional<UUID> candidateId() {
        return Optional.ofNullable(candidateId);
    }

    public Optional<UUID> referralId() {
        return Optional.ofNullable(referralId);
    }

    public RegionCode region() {
        return region;
    }

    public String municipality() {
        return municipality;
    }

    public ClientKind clientKind() {
        return clientKind;
    }

    public Method method() {
        return method;
    }

    public Parties parties() {
        return new Parties(
                requestedByOrganisation,
                owner,
                byTreatingSide,
                Optional.ofNullable(payerOrganisation),
                Optional.ofNullable(payerReference));
    }

    public Demand demand() {
        return new Demand(
                schemeCode,
                requestedOn,
                moneyFrom,
                Optional.ofNullable(price),
                Optional.ofNullable(months),
                execution == null ? Execution.UNKNOWN : execution);
    }

    public FundingState state() {
        return state;
    }

    public Optional<CloseReason> closeReason() {
        return Optional.ofNullable(closeReason);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** Present while the request is open. */
    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public Instant requestedAt() {
        return requestedAt;
    }
}
