package nl.hoofdzaakwerk.trajectory.consultation.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * Money asked for in a case (B8). The applicant says what it is for and why the municipality does not pay; the steering
 * group grants it from a line of the budget, refuses it with a reason, or asks for more.
 */
@Entity
public class CaseRequest {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private OrganisationAlias organisation;
    private String owner;
    private RegionCode region;
    private String subregion;

    @Embedded
    private Wanted wanted;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private String asked;
    private String answered;
    private String reason;
    private BigDecimal grantedAmount;
    private UUID budgetLine;
    private UUID reservation;
    private String judgedBy;
    private Instant judgedAt;

    @Embedded
    private NextStep nextStep;

    private Instant requestedAt;

    protected CaseRequest() {}

    /**
     * What is asked for.
     *
     * @param amount in euros, to the cent
     */
    @Embeddable
    public record Wanted(BigDecimal amount, String purpose, String whyNotMunicipality) {}

    public CaseRequest(
            UUID id,
            ConsultationCase about,
            ConsultationCase.Origin applicant,
            Wanted wanted,
            NextStep nextStep,
            Instant now) {
        this.id = id;
        this.caseId = about.id();
        this.organisation = applicant.organisation();
        this.owner = applicant.owner();
        this.region = about.region();
        this.subregion = about.subregion().orElse(null);
        this.wanted = wanted;
        this.state = RequestState.SUBMITTED;
        this.nextStep = nextStep;
        this.requestedAt = now;
    }

    /**
     * What it is paid from.
     *
     * @param reservation the entry in the ledger
     */
    public record Cover(BigDecimal amount, UUID budgetLine, UUID reservation) {}

    public void grant(Cover cover, String by, Instant now) {
        judge(RequestState.GRANTED, by, now);
        grantedAmount = cover.amount();
        budgetLine = cover.budgetLine();
        reservation = cover.reservation();
        nextStep = null;
    }

    public void refuse(String why, String by, Instant now) {
        judge(RequestState.REFUSED, by, now);
        reason = why;
        nextStep = null;
    }

    public void ask(String question, NextStep next, String by, Instant now) {
        judge(RequestState.MORE_INFORMATION, by, now);
        asked = question;
        nextStep = next;
    }

    public void answer(String text, NextStep next) {
        move(RequestState.SUBMITTED);
        answered = text;
        nextStep = next;
    }

    public void withdraw() {
        move(RequestState.WITHDRAWN);
        nextStep = null;
    }

    public void next(NextStep step) {
        nextStep = step;
    }

    private void judge(RequestState judgement, String by, Instant now) {
        move(judgement);
        judgedBy = by;
        judgedAt = now;
    }

    private void move(RequestState next) {
        if (!state.allows(next)) {
            throw new IllegalStateException("request " + id + " cannot go from " + state + " to " + next);
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID caseId() {
        return caseId;
    }

    public OrganisationAlias organisation() {
        return organisation;
    }

    /** The user who asks. */
    public String owner() {
        return owner;
    }

    public RegionCode region() {
        return region;
    }

    public Optional<String> subregion() {
        return Optional.ofNullable(subregion);
    }

    public Wanted wanted() {
        return wanted;
    }

    public RequestState state() {
        return state;
    }

    public Optional<String> asked() {
        return Optional.ofNullable(asked);
    }

    public Optional<String> answered() {
        return Optional.ofNullable(answered);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<BigDecimal> grantedAmount() {
        return Optional.ofNullable(grantedAmount);
    }

    public Optional<UUID> budgetLine() {
        return Optional.ofNullable(budgetLine);
    }

    public Optional<UUID> reservation() {
        return Optional.ofNullable(reservation);
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public Instant requestedAt() {
        return requestedAt;
    }
}
