package nl.hoofdzaakwerk.trajectory.region;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.region.model.IntakeRoutePolicy;
import nl.hoofdzaakwerk.trajectory.region.model.RouteKind;

/** A way by which trajectories arrive in a region (A10). */
@Entity
@IdClass(IntakeRoute.Key.class)
class IntakeRoute {
    @Id
    private String region;

    @Id
    private String code;

    @Version
    private long version;

    private String nameNl;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private RouteKind kind;

    private Integer intake;
    private LocalDate validFrom;
    private LocalDate validUntil;

    protected IntakeRoute() {}

    IntakeRoute(IntakeRouteResource.RouteInput input) {
        this.region = input.region().value();
        this.code = input.code();
        this.nameNl = input.nameNl();
        this.nameEn = input.nameEn();
        this.kind = input.kind();
        this.intake = input.intake();
        this.validFrom = input.validFrom();
    }

    /** A code is unique within its region. */
    record Key(String region, String code) implements Serializable {}

    /** @param wanted null for no limit */
    void take(Integer wanted) {
        intake = wanted;
    }

    void closeFrom(LocalDate day) {
        validUntil = day.minusDays(1);
    }

    RegionCode region() {
        return new RegionCode(region);
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    String nameNl() {
        return nameNl;
    }

    String nameEn() {
        return nameEn;
    }

    RouteKind kind() {
        return kind;
    }

    /** How many trajectories it can take, where that is limited. */
    Optional<Integer> intake() {
        return Optional.ofNullable(intake);
    }

    IntakeRoutePolicy.Open open() {
        return new IntakeRoutePolicy.Open(validFrom, validUntil());
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }
}
