package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;

/** What a rule asked attention for about work: once, until it no longer holds. */
@Entity
class PlacementSignal {
    @Id
    private UUID id;

    private UUID placementId;
    private String rule;
    private String code;
    private LocalDate aboutDate;
    private String source;
    private LocalDate signalledOn;
    private LocalDate resolvedOn;

    protected PlacementSignal() {}

    PlacementSignal(UUID id, UUID placementId, Remark remark, LocalDate today) {
        this.id = id;
        this.placementId = placementId;
        this.rule = remark.rule();
        this.code = remark.code();
        this.aboutDate = about(remark);
        this.source = remark.source();
        this.signalledOn = today;
    }

    /** The date a signal is about: the one thing its text fills in. */
    static LocalDate about(Remark remark) {
        return (LocalDate) remark.arguments().getFirst();
    }

    boolean says(Remark remark) {
        return code.equals(remark.code()) && aboutDate.equals(about(remark));
    }

    void resolve(LocalDate today) {
        resolvedOn = today;
    }

    void reopen() {
        resolvedOn = null;
    }

    boolean isOpen() {
        return resolvedOn == null;
    }

    Remark remark() {
        return Remark.of(rule, code, source, aboutDate);
    }

    UUID id() {
        return id;
    }

    UUID placementId() {
        return placementId;
    }

    LocalDate aboutDate() {
        return aboutDate;
    }

    LocalDate signalledOn() {
        return signalledOn;
    }
}
