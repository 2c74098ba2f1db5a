package nl.hoofdzaakwerk.trajectory.progress.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Method;

/** What was wrong of a trajectory's start, and what holds instead; never changed. */
@Entity
public class TrajectoryCorrection {
    @Id
    private UUID id;

    private UUID trajectoryId;
    private LocalDate startBefore;

    @Enumerated(EnumType.STRING)
    private Method methodBefore;

    private String routeBefore;
    private LocalDate startAfter;

    @Enumerated(EnumType.STRING)
    private Method methodAfter;

    private String routeAfter;
    private String reason;
    private String correctedBy;
    private Instant correctedAt;

    protected TrajectoryCorrection() {}

    /** How a trajectory starts. */
    public record StartFacts(LocalDate startDate, Method method, Optional<String> route) {}

    public TrajectoryCorrection(
            UUID id, UUID trajectoryId, StartFacts before, StartFacts after, String reason, String by, Instant now) {
        this.id = id;
        this.trajectoryId = trajectoryId;
        this.startBefore = before.startDate();
        this.methodBefore = before.method();
        this.routeBefore = before.route().orElse(null);
        this.startAfter = after.startDate();
        this.methodAfter = after.method();
        this.routeAfter = after.route().orElse(null);
        this.reason = reason;
        this.correctedBy = by;
        this.correctedAt = now;
    }

    public UUID id() {
        return id;
    }

    public StartFacts before() {
        return new StartFacts(startBefore, methodBefore, Optional.ofNullable(routeBefore));
    }

    public StartFacts after() {
        return new StartFacts(startAfter, methodAfter, Optional.ofNullable(routeAfter));
    }

    public String reason() {
        return reason;
    }

    public Instant correctedAt() {
        return correctedAt;
    }
}
