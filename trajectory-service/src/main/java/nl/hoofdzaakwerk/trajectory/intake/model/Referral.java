package nl.hoofdzaakwerk.trajectory.intake.model;

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
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * A person whom a municipality or UWV proposes to a GGZ institution, without health data. It waits until that
 * institution confirms; only then is there a candidate (A4).
 */
@Entity
public class Referral {
    @Id
    private UUID id;

    @Version
    private long version;

    private OrganisationAlias organisation;

    @Enumerated(EnumType.STRING)
    private ReferrerKind organisationKind;

    private String referredBy;
    private OrganisationAlias ggzOrganisation;

    @Embedded
    private PersonName name;

    private LocalDate birthDate;
    private String municipality;
    private Postcode4 postcode4;

    @Enumerated(EnumType.STRING)
    private BenefitKind benefit;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    private UUID candidateId;
    private String route;

    @Enumerated(EnumType.STRING)
    private RejectionReason reason;

    @Embedded
    private NextStep nextStep;

    private Instant referredAt;
    private Instant decidedAt;

    protected Referral() {}

    /**
     * Proposes a person.
     *
     * @param by the referring organisation and its user
     * @param ggzOrganisation institution that is asked to confirm
     */
    public Referral(
            UUID id, Referrer by, OrganisationAlias ggzOrganisation, Person person, NextStep nextStep, Instant now) {
        this.id = id;
        this.organisation = by.organisation();
        this.organisationKind = by.kind();
        this.referredBy = by.user();
        this.ggzOrganisation = ggzOrganisation;
        this.name = person.name();
        this.birthDate = person.birthDate();
        this.municipality = person.place().municipality();
        this.postcode4 = person.place().postcode4();
        this.benefit = person.benefit();
        this.state = ReferralState.AWAITING_CONFIRMATION;
        this.nextStep = nextStep;
        this.referredAt = now;
    }

    /** Who proposes. */
    public record Referrer(OrganisationAlias organisation, ReferrerKind kind, String user) {}

    /** Names the route of the person's region by which the person comes (A10). */
    public void comeBy(Optional<String> by) {
        route = by.orElse(null);
    }

    /** Records that the treating side confirmed and the person became a candidate. */
    public void confirm(UUID candidate, NextStep next, Instant now) {
        move(ReferralState.CONFIRMED, now);
        candidateId = candidate;
        nextStep = next;
    }

    /** Records that the treating side does not take the person on. */
    public void reject(RejectionReason why, Instant now) {
        move(ReferralState.REJECTED, now);
        reason = why;
        nextStep = null;
    }

    /** Takes it back. */
    public void revoke(Instant now) {
        move(ReferralState.REVOKED, now);
        nextStep = null;
    }

    /** Says what happens next (P6); {@link ReferralPolicy} has said it may. */
    public void next(NextStep step) {
        nextStep = step;
    }

    private void move(ReferralState next, Instant now) {
        if (!ReferralLifeCycle.allows(state, next)) {
            throw new IllegalStateException("referral " + id + " cannot go from " + state + " to " + next);
        }
        state = next;
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The referring organisation. */
    public OrganisationAlias organisation() {
        return organisation;
    }

    public ReferrerKind organisationKind() {
        return organisationKind;
    }

    public OrganisationAlias ggzOrganisation() {
        return ggzOrganisation;
    }

    public PersonName name() {
        return name;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public String municipality() {
        return municipality;
    }

    public Postcode4 postcode4() {
        return postcode4;
    }

    public BenefitKind benefit() {
        return benefit;
    }

    public ReferralState state() {
        return state;
    }

    /** The candidate the person became, once confirmed. */
    public Optional<UUID> candidateId() {
        return Optional.ofNullable(candidateId);
    }

    public Optional<String> route() {
        return Optional.ofNullable(route);
    }

    public Instant referredAt() {
        return referredAt;
    }

    /** Why it was not taken on. */
    public Optional<RejectionReason> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }
}
