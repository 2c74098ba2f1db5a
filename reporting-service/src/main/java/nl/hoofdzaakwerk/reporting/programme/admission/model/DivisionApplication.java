package nl.hoofdzaakwerk.reporting.programme.admission.model;

import jakarta.persistence.Column;
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
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * A region asks for a place in a division (rules F1 and F2). It waits until its turn comes, and is closed once: it got
 * its place, the region took it back, or the programme manager turned it down.
 */
@Entity
public class DivisionApplication {
    @Id
    private UUID id;

    @Version
    private long version;

    private String region;

    @Enumerated(EnumType.STRING)
    private Division division;

    private long arrival;
    private Instant arrivedAt;

    @Column(name = "intake_form_date")
    private LocalDate intakeForm;

    @Column(name = "plan_of_approach_date")
    private LocalDate planOfApproach;

    private int committedTrajectories;
    private String appliedBy;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private LocalDate decidedOn;
    private String reason;

    @Embedded
    private NextStep nextStep;

    protected DivisionApplication() {}

    /** Which region asks for what, and who of it. */
    public record Wish(RegionCode region, Division division, String appliedBy) {}

    /** @param arrival higher than that of every application before it */
    public DivisionApplication(UUID id, Wish wish, AdmissionFile file, long arrival, Instant now, NextStep nextStep) {
        this.id = id;
        this.region = wish.region().value();
        this.division = wish.division();
        this.appliedBy = wish.appliedBy();
        this.arrival = arrival;
        this.arrivedAt = now;
        this.intakeForm = file.intakeForm();
        this.planOfApproach = file.planOfApproach();
        this.committedTrajectories = file.committedTrajectories();
        this.state = ApplicationState.WAITING;
        this.nextStep = nextStep;
    }

    /** F1: the region got the place it asked for. */
    public void place(LocalDate day) {
        decide(ApplicationState.PLACED, day, null);
    }

    /** The region takes it back, or the programme manager turns it down. */
    public void close(ApplicationState how, LocalDate day, String why) {
        if (how != ApplicationState.WITHDRAWN && how != ApplicationState.DECLINED) {
            throw new IllegalArgumentException("an application is not closed as " + how);
        }
        decide(how, day, why);
    }

    /** P6. */
    public void next(NextStep step) {
        requireWaiting();
        nextStep = step;
    }

    private void decide(ApplicationState how, LocalDate day, String why) {
        requireWaiting();
        state = how;
        decidedOn = day;
        reason = why;
        nextStep = null;
    }

    private void requireWaiting() {
        if (!isWaiting()) {
            throw new IllegalStateException("application " + id + " is decided: " + state);
        }
    }

    public boolean isWaiting() {
        return state == ApplicationState.WAITING;
    }

    /** @param centreCommitted whether the centre municipality takes part today */
    public AdmissionFile file(boolean centreCommitted) {
        return new AdmissionFile(intakeForm, planOfApproach, committedTrajectories, centreCommitted);
    }

    public UUID id() {
        return id;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public Division division() {
        return division;
    }

    public long arrival() {
        return arrival;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public ApplicationState state() {
        return state;
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }
}
