package nl.hoofdzaakwerk.trajectory.bottleneck.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * What stands in the way of the work somewhere (A19): recorded by who meets with it, brought to the region and then the
 * nation when it cannot be solved nearer, and closed once. It names no persons.
 */
@Entity
public class Bottleneck {
    @Id
    private UUID id;

    @Version
    private long version;

    private OrganisationAlias organisation;
    private String organisationKind;
    private RegionCode region;
    private String owner;

    @Enumerated(EnumType.STRING)
    private BottleneckTheme theme;

    private String description;

    @Enumerated(EnumType.STRING)
    private BottleneckState state;

    @Enumerated(EnumType.STRING)
    private Circle reached;

    private String outcome;

    @Embedded
    private NextStep nextStep;

    private Instant recordedAt;

    protected Bottleneck() {}

    /** Who met with it, and where. */
    public record Origin(OrganisationAlias organisation, String organisationKind, RegionCode region, String owner) {}

    public Bottleneck(
            UUID id, Origin origin, BottleneckTheme theme, String description, NextStep nextStep, Instant now) {
        this.id = id;
        this.organisation = origin.organisation();
        this.organisationKind = origin.organisationKind();
        this.region = origin.region();
        this.owner = origin.owner();
        this.theme = theme;
        this.description = description;
        this.state = BottleneckState.WITH_ORGANISATION;
        this.reached = Circle.ORGANISATION;
        this.nextStep = nextStep;
        this.recordedAt = now;
    }

    /** Passes it on or back; nobody follows it up until somebody takes it. {@link BottleneckPolicy} has said it may. */
    public void pass(BottleneckLifeCycle.Step step, NextStep next) {
        state = after(step);
        reached = reached.orWider(state.heldBy().orElseThrow());
        owner = null;
        nextStep = next;
    }

    /** {@link BottleneckPolicy} has said it may. */
    public void close(BottleneckLifeCycle.Step step, String whatCameOfIt) {
        state = after(step);
        outcome = whatCameOfIt;
        nextStep = null;
    }

    private BottleneckState after(BottleneckLifeCycle.Step step) {
        return BottleneckLifeCycle.after(state, step)
                .orElseThrow(() -> new IllegalStateException("bottleneck " + id + " cannot " + step + " " + state));
    }

    /** From now on this user follows it up. */
    public void take(String user) {
        owner = user;
    }

    public void next(NextStep step) {
        nextStep = step;
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

    /** Which member of the national workgroup it concerns. */
    public String organisationKind() {
        return organisationKind;
    }

    public RegionCode region() {
        return region;
    }

    public Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    public BottleneckTheme theme() {
        return theme;
    }

    public String description() {
        return description;
    }

    public BottleneckState state() {
        return state;
    }

    /** The widest circle that knows of it. */
    public Circle reached() {
        return reached;
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
