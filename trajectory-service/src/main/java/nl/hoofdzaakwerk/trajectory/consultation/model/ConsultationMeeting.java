package nl.hoofdzaakwerk.trajectory.consultation.model;

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
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.trajectory.policy.model.ConsultationTerms;

/**
 * A case consultation of a region or one of its subregions (C1). It is planned with room for so many people and cases
 * as the region agreed for that day, fills with organisations that send one person each and with cases, and is held,
 * with minutes, or cancelled.
 */
@Entity
public class ConsultationMeeting {
    @Id
    private UUID id;

    @Version
    private long version;

    private OrganisationAlias organisation;
    private String owner;
    private RegionCode region;
    private String subregion;
    private LocalDate date;
    private String place;
    private OrganisationAlias hostOrganisation;
    private String agenda;
    private String minutes;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private String closedReason;
    private int maximumParticipants;
    private int maximumCases;

    @Column(insertable = false, updatable = false)
    private int registered;

    @Column(insertable = false, updatable = false)
    private int attended;

    @Column(insertable = false, updatable = false)
    private int cases;

    @Embedded
    private NextStep nextStep;

    private Instant organisedAt;

    protected ConsultationMeeting() {}

    /** Who organises it, and for which part of the country. */
    public record Organiser(
            OrganisationAlias organisation, String owner, RegionCode region, Optional<String> subregion) {}

    /** What everybody needs to know to come. */
    public record Plan(
            LocalDate date, String place, OrganisationAlias host, Optional<String> agenda, NextStep nextStep) {}

    public ConsultationMeeting(UUID id, Organiser organiser, Plan plan, ConsultationTerms terms, Instant now) {
        this.id = id;
        this.organisation = organiser.organisation();
        this.owner = organiser.owner();
        this.region = organiser.region();
        this.subregion = organiser.subregion().orElse(null);
        this.state = MeetingState.PLANNED;
        this.organisedAt = now;
        set(plan, terms);
    }

    /** Plans it anew; the room is that of the new day. */
    public void plan(Plan plan, ConsultationTerms terms) {
        set(plan, terms);
    }

    private void set(Plan plan, ConsultationTerms terms) {
        date = plan.date();
        place = plan.place();
        hostOrganisation = plan.host();
        agenda = plan.agenda().orElse(null);
        nextStep = plan.nextStep();
        maximumParticipants = terms.maximumParticipants();
        maximumCases = terms.maximumCases();
    }

    public void hold(String whatWasSaid) {
        move(MeetingState.HELD);
        minutes = whatWasSaid;
        nextStep = null;
    }

    public void cancel(String reason) {
        move(MeetingState.CANCELLED);
        closedReason = reason;
        nextStep = null;
    }

    private void move(MeetingState next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("meeting " + id + " cannot go from " + state + " to " + next);
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public OrganisationAlias organisation() {
        return organisation;
    }

    public RegionCode region() {
        return region;
    }

    public Optional<String> subregion() {
        return Optional.ofNullable(subregion);
    }

    public LocalDate date() {
        return date;
    }

    public String place() {
        return place;
    }

    public OrganisationAlias hostOrganisation() {
        return hostOrganisation;
    }

    public Optional<String> agenda() {
        return Optional.ofNullable(agenda);
    }

    public Optional<String> minutes() {
        return Optional.ofNullable(minutes);
    }

    public MeetingState state() {
        return state;
    }

    public Optional<String> closedReason() {
        return Optional.ofNullable(closedReason);
    }

    public int maximumParticipants() {
        return maximumParticipants;
    }

    public int maximumCases() {
        return maximumCases;
    }

    /** Organisations that have a place, one person each. */
    public int registered() {
        return registered;
    }

    /** Organisations that were there. */
    public int attended() {
        return attended;
    }

    /** Cases on the agenda. */
    public int cases() {
        return cases;
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }
}
