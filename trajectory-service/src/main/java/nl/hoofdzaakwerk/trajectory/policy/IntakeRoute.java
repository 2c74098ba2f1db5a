package nl.hoofdzaakwerk.trajectory.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;

/** A way by which trajectories arrive in a region (A10). */
@Entity
@IdClass(IntakeRoute.Key.class)
class IntakeRoute {
    @Id
    private String region;

    @Id
    private String code;

    private String nameNl;
    private String nameEn;
    private Integer intake;
    private LocalDate validFrom;
    private LocalDate validUntil;

    protected IntakeRoute() {}

    /** A code is unique within its region. */
    record Key(String region, String code) implements Serializable {}

    RegionCode region() {
        return new RegionCode(region);
    }

    String code() {
        return code;
    }

    String nameNl() {
        return nameNl;
    }

    String nameEn() {
        return nameEn;
    }

    /** How many trajectories it can take, where that is limited. */
    Optional<Integer> intake() {
        return Optional.ofNullable(intake);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }
}
