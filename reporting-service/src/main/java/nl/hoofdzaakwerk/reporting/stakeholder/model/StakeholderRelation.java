package nl.hoofdzaakwerk.reporting.stakeholder.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;

/** A line of the web: what two stakeholders think of each other, from a day on (F15). */
@Entity
@Table(name = "stakeholder_relation")
public class StakeholderRelation {
    @Id
    private UUID id;

    private String region;
    private UUID oneId;
    private UUID otherId;

    @Enumerated(EnumType.STRING)
    private Influence influence;

    private LocalDate fromDate;
    private LocalDate untilDate;

    @Version
    private long version;

    protected StakeholderRelation() {}

    public StakeholderRelation(UUID id, Stakeholder one, Stakeholder other, Influence influence, LocalDate fromDate) {
        this.id = id;
        this.region = one.region().value();
        this.oneId = one.id();
        this.otherId = other.id();
        this.influence = influence;
        this.fromDate = fromDate;
    }

    /** That it holds no more after a day. */
    public void end(LocalDate lastDay) {
        untilDate = lastDay;
    }

    public boolean holdsOn(LocalDate day) {
        return !fromDate.isAfter(day)
                && untilDate().filter(last -> last.isBefore(day)).isEmpty();
    }

    /** Whether it is a line between these two, in either direction. */
    public boolean isBetween(UUID first, UUID second) {
        return oneId.equals(first) && otherId.equals(second) || oneId.equals(second) && otherId.equals(first);
    }

    /** The stakeholder at the other end; empty when this one is at neither. */
    public Optional<UUID> oppositeOf(UUID stakeholder) {
        if (stakeholder.equals(oneId)) {
            return Optional.of(otherId);
        }
        return stakeholder.equals(otherId) ? Optional.of(oneId) : Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public UUID oneId() {
        return oneId;
    }

    public UUID otherId() {
        return otherId;
    }

    public Influence influence() {
        return influence;
    }

    public LocalDate fromDate() {
        return fromDate;
    }

    public Optional<LocalDate> untilDate() {
        return Optional.ofNullable(untilDate);
    }

    public long version() {
        return version;
    }
}
