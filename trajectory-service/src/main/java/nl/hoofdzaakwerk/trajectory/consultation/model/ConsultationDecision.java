package nl.hoofdzaakwerk.trajectory.consultation.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/** What a meeting decided in a case: who does it and by when (X2); done or dropped once. */
@Entity
public class ConsultationDecision {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private RegionCode region;
    private OrganisationAlias organisation;
    private String owner;
    private String text;

    @Enumerated(EnumType.STRING)
    private DecisionState state;

    private String outcome;

    @Embedded
    private NextStep nextStep;

    private LocalDate decidedOn;

    protected ConsultationDecision() {}

    /**
     * Who does it.
     *
     * @param person the user; empty when the organisation has yet to say who
     */
    public record Owner(OrganisationAlias organisation, Optional<String> person) {}

    public ConsultationDecision(
            UUID id, ConsultationCase about, Owner owner, String text, NextStep nextStep, LocalDate decidedOn) {
        this.id = id;
        this.caseId = about.id();
        this.region = about.region();
        this.organisation = owner.organisation();
        this.owner = owner.person().orElse(null);
        this.text = text;
        this.state = DecisionState.OPEN;
        this.nextStep = nextStep;
        this.decidedOn = decidedOn;
    }

    /** {@link DecisionPolicy} has said it is open. */
    public void close(DecisionState how, String whatCameOfIt) {
        if (!state.isOpen() || how.isOpen()) {
            throw new IllegalStateException("decision " + id + " cannot go from " + state + " to " + how);
        }
        state = how;
        outcome = whatCameOfIt;
        nextStep = null;
    }

    public void next(NextStep step) {
        nextStep = step;
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

    public RegionCode region() {
        return region;
    }

    public OrganisationAlias organisation() {
        return organisation;
    }

    public String text() {
        return text;
    }

    public DecisionState state() {
        return state;
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
