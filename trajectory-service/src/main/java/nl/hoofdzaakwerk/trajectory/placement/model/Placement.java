package nl.hoofdzaakwerk.trajectory.placement.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * Work found within a trajectory. It becomes sustainable by itself when the months pass (A7) and ends once; the
 * trajectory goes on.
 */
@Entity
public class Placement {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID trajectoryId;
    private UUID candidateId;
    private UUID employerId;
    private UUID vacancyId;
    private UUID matchId;
    private RegionCode region;

    @Enumerated(EnumType.STRING)
    private PlacementKind kind;

    private int hoursPerWeek;
    private LocalDate startDate;
    private LocalDate expectedEndDate;
    private boolean firstStepInTreatmentPlan;
    private boolean stepToPaidWork;
    private LocalDate sustainableFrom;
    private LocalDate sustainedOn;
    private LocalDate endDate;

    @Enumerated(EnumType.STRING)
    private PlacementEndReason endReason;

    private Instant madeAt;

    protected Placement() {}

    /** Where the work is, and by which vacancy and match it came, if by any. */
    public record Origin(UUID employerId, Optional<UUID> vacancyId, Optional<UUID> matchId) {}

    /** The trajectory the work belongs to. */
    public record Belonging(UUID trajectoryId, UUID candidateId, RegionCode region) {}

    /**
     * Records work.
     *
     * @param completesOn the day the work will be sustainable if it lasts, from {@link SustainabilityPolicy}
     */
    public Placement(
            UUID id, Belonging belonging, Origin origin, Work work, Optional<LocalDate> completesOn, Instant now) {
        this.id = id;
        this.trajectoryId = belonging.trajectoryId();
        this.candidateId = belonging.candidateId();
        this.region = belonging.region();
        this.employerId = origin.employerId();
        this.vacancyId = origin.vacancyId().orElse(null);
        this.matchId = origin.matchId().orElse(null);
        this.kind = work.kind();
        this.hoursPerWeek = work.hours().value();
        this.startDate = work.start();
        this.expectedEndDate = work.expectedEnd().orElse(null);
        this.firstStepInTreatmentPlan = work.firstStepInTreatmentPlan();
        this.stepToPaidWork = work.stepToPaidWork();
        this.sustainableFrom = completesOn.orElse(null);
        this.madeAt = now;
    }

    /**
     * Marks the work as sustainable when it is by this day (A7).
     *
     * @return whether it became so now
     */
    public boolean sustainIfDue(LocalDate today) {
        if (sustainedOn != null
                || sustainableFrom == null
                || !SustainabilityPolicy.isSustained(sustainableFrom, endDate(), today)) {
            return false;
        }
        sustainedOn = sustainableFrom;
        return true;
    }

    /** Ends the work; {@link PlacementOrderPolicy} has said it may. */
    public void end(LocalDate lastDay, PlacementEndReason reason) {
        if (endDate != null) {
            throw new IllegalStateException("placement " + id + " has ended already");
        }
        endDate = lastDay;
        endReason = reason;
    }

    public boolean isOpen() {
        return endDate == null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID trajectoryId() {
        return trajectoryId;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public UUID employerId() {
        return employerId;
    }

    public Optional<UUID> vacancyId() {
        return Optional.ofNullable(vacancyId);
    }

    public Optional<UUID> matchId() {
        return Optional.ofNullable(matchId);
    }

    public RegionCode region() {
        return region;
    }

    public Work work() {
        return new Work(
                kind,
                new HoursPerWeek(hoursPerWeek),
                startDate,
                Optional.ofNullable(expectedEndDate),
                firstStepInTreatmentPlan,
                stepToPaidWork);
    }

    /** The day the work completes A7 if it lasts as it is; empty when it will not. */
    public Optional<LocalDate> sustainableFrom() {
        return Optional.ofNullable(sustainableFrom);
    }

    /** The day the work became sustainable (A7). */
    public Optional<LocalDate> sustainedOn() {
        return Optional.ofNullable(sustainedOn);
    }

    /** Last day of the work. */
    public Optional<LocalDate> endDate() {
        return Optional.ofNullable(endDate);
    }

    public Optional<PlacementEndReason> endReason() {
        return Optional.ofNullable(endReason);
    }
}
