package nl.hoofdzaakwerk.reporting.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;

/** A release that is asked for, made or failed. */
@Entity
@Table(name = "release")
class StoredRelease {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ReleaseReason reason;

    @Enumerated(EnumType.STRING)
    private ReleaseState state;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "made_at")
    private Instant madeAt;

    private Integer threshold;

    @Column(name = "rounding_base")
    private Integer roundingBase;

    @Column(name = "dominance_percent")
    private Integer dominancePercent;

    private Integer counts;

    @Column(name = "hidden_for_themselves")
    private Integer hiddenForThemselves;

    @Column(name = "hidden_beside")
    private Integer hiddenBeside;

    private Integer unproven;

    protected StoredRelease() {}

    StoredRelease(UUID id, ReleaseReason reason, Instant now) {
        this.id = id;
        this.reason = reason;
        this.state = ReleaseState.REQUESTED;
        this.requestedAt = now;
    }

    UUID id() {
        return id;
    }

    ReleaseReason reason() {
        return reason;
    }

    ReleaseState state() {
        return state;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    LocalDate asOf() {
        return asOf;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** Only of one that is made. */
    DisclosureRules rules() {
        return new DisclosureRules(threshold, roundingBase, dominancePercent);
    }

    /** What protection cost; null until it is made. */
    Loss loss() {
        return counts == null ? null : new Loss(counts, hiddenForThemselves, hiddenBeside, unproven);
    }

    void complete(LocalDate day, DisclosureRules rules, Loss loss, Instant now) {
        state = ReleaseState.MADE;
        asOf = day;
        madeAt = now;
        threshold = rules.threshold();
        roundingBase = rules.roundingBase();
        dominancePercent = rules.dominancePercent();
        counts = loss.counts();
        hiddenForThemselves = loss.hiddenForThemselves();
        hiddenBeside = loss.hiddenBeside();
        unproven = loss.unproven();
    }

    void fail() {
        state = ReleaseState.FAILED;
    }
}
