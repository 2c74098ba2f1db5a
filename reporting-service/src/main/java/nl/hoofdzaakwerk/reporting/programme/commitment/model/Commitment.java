package nl.hoofdzaakwerk.reporting.programme.commitment.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * An organisation approved the plan of a region (rule F6). It stands from the day of approval until the day it is
 * withdrawn. The name of who approved is kept only as long as the organisation wants; role and day stay.
 */
@Entity
public class Commitment {
    @Id
    private UUID id;

    @Version
    private long version;

    private String region;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private CommitmentLevel level;

    @Enumerated(EnumType.STRING)
    private ApproverRole role;

    private String approvedBy;
    private LocalDate approvedOn;
    private String recordedBy;
    private Instant recordedAt;
    private LocalDate withdrawnOn;
    private String withdrawalReason;

    protected Commitment() {}

    /** Who approved: which organisation, in what role, and if it may be known the name. */
    public record Approval(
            Party party, String organisation, ApproverRole role, Optional<String> name, LocalDate approvedOn) {}

    public Commitment(UUID id, RegionCode region, Approval approval, String recordedBy, Instant now) {
        this.id = id;
        this.region = region.value();
        this.party = approval.party();
        this.organisation = approval.organisation();
        this.level = approval.role().level();
        this.role = approval.role();
        this.approvedBy = approval.name().orElse(null);
        this.approvedOn = approval.approvedOn();
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    public boolean standsOn(LocalDate day) {
        return !approvedOn.isAfter(day) && (withdrawnOn == null || withdrawnOn.isAfter(day));
    }

    /** {@link CommitmentPolicy} has said it may. */
    public void withdraw(LocalDate day, String why) {
        withdrawnOn = day;
        withdrawalReason = why;
    }

    /** Mends or removes the name of who approved. */
    public void nameApprover(Optional<String> name) {
        approvedBy = name.orElse(null);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public Party party() {
        return party;
    }

    public String organisation() {
        return organisation;
    }

    public CommitmentLevel level() {
        return level;
    }

    public ApproverRole role() {
        return role;
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    public Optional<String> withdrawalReason() {
        return Optional.ofNullable(withdrawalReason);
    }
}
