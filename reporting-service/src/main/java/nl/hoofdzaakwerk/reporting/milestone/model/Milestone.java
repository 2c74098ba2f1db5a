package nl.hoofdzaakwerk.reporting.milestone.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.reporting.programme.model.Baseline;

/**
 * What a region wants to have reached on a day (rule F5), if it is known with where it started from (rule P9). It is
 * open until people look back on it or give it up; how far it came is judged anew with every publication.
 */
@Entity
public class Milestone {
    @Id
    private UUID id;

    @Version
    private long version;

    private String region;

    @Enumerated(EnumType.STRING)
    private MilestoneFigure figure;

    private String title;
    private int target;
    private LocalDate countsFrom;
    private LocalDate countsUntil;
    private LocalDate dueDate;

    @Column(name = "baseline")
    private Integer baselineValue;

    private LocalDate baselineFrom;
    private LocalDate baselineUntil;
    private String baselineSource;
    private String source;
    private Instant setAt;

    @Enumerated(EnumType.STRING)
    private MilestoneState state;

    private LocalDate closedOn;
    private String conclusion;

    @Embedded
    private NextStep nextStep;

    protected Milestone() {}

    /**
     * What is aimed for.
     *
     * @param title in plain Dutch
     * @param due day on which it is judged: the last that counts, or later
     * @param source document it comes from
     */
    public record Aim(
            MilestoneFigure figure,
            String title,
            int target,
            CountingPeriod period,
            LocalDate due,
            Optional<Baseline> baseline,
            String source) {}

    public Milestone(UUID id, RegionCode region, Aim aim, NextStep nextStep, Instant now) {
        this.id = id;
        this.region = region.value();
        this.figure = aim.figure();
        this.title = aim.title();
        this.target = aim.target();
        this.countsFrom = aim.period().from();
        this.countsUntil = aim.period().until();
        this.dueDate = aim.due();
        aim.baseline().ifPresent(known -> {
            this.baselineValue = known.value();
            this.baselineFrom = known.from();
            this.baselineUntil = known.until();
            this.baselineSource = known.source();
        });
        this.source = aim.source();
        this.setAt = now;
        this.state = MilestoneState.OPEN;
        this.nextStep = nextStep;
    }

    /** P6. */
    public void next(NextStep step) {
        requireOpen();
        nextStep = step;
    }

    /** {@link MilestonePolicy} has said it may. */
    public void close(MilestoneState how, LocalDate day, String what) {
        requireOpen();
        state = how;
        closedOn = day;
        conclusion = what;
        nextStep = null;
    }

    private void requireOpen() {
        if (state != MilestoneState.OPEN) {
            throw new IllegalStateException("milestone " + id + " is closed: " + state);
        }
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

    /** What is aimed for. */
    public Aim aim() {
        return new Aim(figure, title, target, new CountingPeriod(countsFrom, countsUntil), dueDate, baseline(), source);
    }

    private Optional<Baseline> baseline() {
        return baselineValue == null
                ? Optional.empty()
                : Optional.of(new Baseline(baselineValue, baselineFrom, baselineUntil, baselineSource));
    }

    public MilestoneState state() {
        return state;
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<String> conclusion() {
        return Optional.ofNullable(conclusion);
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }
}
