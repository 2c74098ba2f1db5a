package nl.hoofdzaakwerk.reporting.activity.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.cooperation.model.Owner;

/**
 * Something that organisations do together on a day (F14). It is planned until it was held, and then says what came of
 * it; or it is cancelled, and then says why.
 */
@Entity
@Table(name = "activity")
public class Activity {
    @Id
    private UUID id;

    private String region;
    private String subregion;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String title;
    private String purpose;
    private LocalDate plannedOn;

    @Embedded
    private Owner owner;

    @ElementCollection
    @CollectionTable(name = "activity_partner", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    @Column(name = "partner")
    private List<String> partners = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private ActivityStage stage;

    private LocalDate heldOn;
    private Integer attendance;
    private String result;
    private String cancellation;

    @Version
    private long version;

    protected Activity() {}

    /**
     * What is planned.
     *
     * @param subregion may be null
     * @param purpose may be null
     * @param partners names of organisations
     */
    public record Plan(
            ActivityKind kind,
            String title,
            String purpose,
            String subregion,
            LocalDate plannedOn,
            Owner owner,
            List<String> partners) {
        public Plan {
            partners = List.copyOf(partners);
        }
    }

    /** What came of it. @param attendance how many were there; empty when nobody counted */
    public record Outcome(LocalDate heldOn, Optional<Integer> attendance, String result) {}

    /** @param region empty for the whole country */
    public Activity(UUID id, Optional<RegionCode> region, Plan plan) {
        this.id = id;
        this.region = region.map(RegionCode::value).orElse(null);
        this.stage = ActivityStage.PLANNED;
        set(plan);
    }

    /** @return why not; empty when done */
    public Optional<Refusal> change(Plan plan) {
        Optional<Refusal> over = refuseWhenOver();
        if (over.isEmpty()) {
            set(plan);
        }
        return over;
    }

    /** That it was held. @return why not; empty when done */
    public Optional<Refusal> hold(Outcome outcome, LocalDate today) {
        if (outcome.heldOn().isAfter(today)) {
            return Optional.of(Refusal.at("/heldDate", "F14.held-in-future"));
        }
        Optional<Refusal> over = refuseWhenOver();
        if (over.isEmpty()) {
            stage = ActivityStage.HELD;
            heldOn = outcome.heldOn();
            attendance = outcome.attendance().orElse(null);
            result = outcome.result();
        }
        return over;
    }

    /** That it does not go on. @return why not; empty when done */
    public Optional<Refusal> cancel(String why) {
        Optional<Refusal> over = refuseWhenOver();
        if (over.isEmpty()) {
            stage = ActivityStage.CANCELLED;
            cancellation = Objects.requireNonNull(why, "why");
        }
        return over;
    }

    private Optional<Refusal> refuseWhenOver() {
        return stage == ActivityStage.PLANNED ? Optional.empty() : Optional.of(Refusal.of("F14.activity-over"));
    }

    private void set(Plan plan) {
        kind = plan.kind();
        title = plan.title();
        purpose = plan.purpose();
        subregion = plan.subregion();
        plannedOn = plan.plannedOn();
        owner = plan.owner();
        partners.clear();
        partners.addAll(plan.partners());
    }

    public UUID id() {
        return id;
    }

    /** Empty for the whole country. */
    public Optional<RegionCode> region() {
        return Optional.ofNullable(region).map(RegionCode::new);
    }

    public Plan plan() {
        return new Plan(kind, title, purpose, subregion, plannedOn, owner, partners);
    }

    public ActivityStage stage() {
        return stage;
    }

    /** Empty until it was held. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(heldOn).map(day -> new Outcome(day, Optional.ofNullable(attendance), result));
    }

    public Optional<String> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    public long version() {
        return version;
    }
}
