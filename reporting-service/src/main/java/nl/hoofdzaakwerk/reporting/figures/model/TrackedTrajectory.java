package nl.hoofdzaakwerk.reporting.figures.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.events.GuidanceStepTaken;
import nl.hoofdzaakwerk.events.PlacementEnded;
import nl.hoofdzaakwerk.events.PlacementHoursChanged;
import nl.hoofdzaakwerk.events.PlacementSustainabilityRevoked;
import nl.hoofdzaakwerk.events.PlacementSustained;
import nl.hoofdzaakwerk.events.TrajectoryCorrected;
import nl.hoofdzaakwerk.events.TrajectoryEnded;
import nl.hoofdzaakwerk.events.TrajectoryFact;
import nl.hoofdzaakwerk.events.TrajectoryPlaced;
import nl.hoofdzaakwerk.events.TrajectoryStarted;
import nl.hoofdzaakwerk.kit.Ids;

/**
 * What reporting knows of a trajectory, under a pseudonym that no other service has. Facts may come in any order: an
 * end or a placement heard before the start is kept, and counts from the moment the start is known. Of what is told
 * twice, the last word holds. The region in which it started keeps it (rule X29).
 */
@Entity
@Table(name = "trajectory_fact")
public class TrackedTrajectory {
    /** Columns of {@link #values()}. */
    public static final List<String> COLUMNS = List.of(
            "id pseudonym subject continued chain end_date end_reason ended_by version region subregion organisation"
                    .concat(" target_group benefit method route start_date corrected_by employer_met_on")
                    .concat(" benefits_explained_on treatment_team_met_on first_paid_on first_paid_placement")
                    .concat(" sustained_on job_count")
                    .split(" "));
    /** Columns of {@link #placementValues()}. */
    public static final List<String> PLACEMENT_COLUMNS =
            List.of("id trajectory_id pseudonym kind hours_per_week start_date contract wage preferred employer"
                    .concat(" occupation_group told_by sustained_on sustained_by end_date end_reason ended_by")
                    .split(" "));
    /** Columns of {@link #termsValues()}. */
    public static final List<String> TERMS_COLUMNS =
            List.of("placement_id", "from_date", "hours_band", "contract", "wage", "told_by");

    @Id
    private UUID id;

    private UUID pseudonym;
    private UUID subject;
    private UUID continued;
    private UUID chain;

    @Embedded
    private Begin begin = new Begin();

    @Embedded
    private FirstSteps steps = new FirstSteps();

    private LocalDate endDate;

    @Enumerated(EnumType.STRING)
    private EndReason endReason;

    private long endedBy;

    @Embedded
    private Outcome outcome = new Outcome();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "trajectory_id", nullable = false)
    private List<TrackedPlacement> placements = new ArrayList<>(1);

    @Version
    private long version;

    protected TrackedTrajectory() {}

    /** A trajectory of which nothing is known yet but its pseudonym. */
    public TrackedTrajectory(UUID pseudonym) {
        this.id = Ids.next();
        this.pseudonym = pseudonym;
        this.chain = id;
    }

    public UUID id() {
        return id;
    }

    /** Empty once it is erased. */
    public Optional<UUID> pseudonym() {
        return Optional.ofNullable(pseudonym);
    }

    /** The trajectory elsewhere that this one goes on with. */
    public Optional<UUID> continued() {
        return Optional.ofNullable(continued);
    }

    /** Pseudonym of whom it is for. */
    public Optional<UUID> subject() {
        return Optional.ofNullable(subject);
    }

    /** Whether the start has been heard of; only then it is counted. */
    public boolean isStarted() {
        return begin.isKnown();
    }

    /**
     * Rule X29: with which trajectory it counts.
     *
     * @param head null when it goes on with one that was erased, which stands for it
     */
    public void countsWith(UUID head) {
        chain = head;
    }

    /**
     * Takes in a fact of this trajectory.
     *
     * @param sequence place among what was told of this trajectory
     * @param counting which placements are work
     */
    public void takeIn(TrajectoryFact fact, long sequence, CountingKinds counting) {
        switch (fact) {
            case TrajectoryStarted started -> started(started);
            case TrajectoryCorrected corrected -> begin.corrected(corrected, sequence);
            case GuidanceStepTaken step -> stepTaken(step);
            case TrajectoryEnded ended -> ended(ended, sequence);
            case TrajectoryPlaced placed -> placement(placed.placementFactId()).began(placed, sequence);
            case PlacementHoursChanged changed ->
                placement(changed.placementFactId()).changed(changed, sequence);
            case PlacementSustained sustained ->
                placement(sustained.placementFactId()).sustained(sustained.sustainedOn(), sequence);
            case PlacementSustainabilityRevoked revoked ->
                placement(revoked.placementFactId()).sustainabilityRevoked(sequence);
            case PlacementEnded ended -> placement(ended.placementFactId()).ended(ended, sequence);
        }
        outcome.recount(placements, counting);
    }

    private void started(TrajectoryStarted started) {
        subject = started.subjectId();
        continued = started.continuedTrajectoryId();
        begin.told(started);
    }

    private void stepTaken(GuidanceStepTaken taken) {
        if (steps == null) {
            steps = new FirstSteps();
        }
        steps.taken(taken);
    }

    private void ended(TrajectoryEnded ended, long sequence) {
        if (endDate == null || sequence > endedBy) {
            endedBy = sequence;
            endDate = ended.endDate();
            endReason = ended.reason();
        }
    }

    /**
     * Erases the person: what remains is that in some year and region someone of a group started, and what came of it.
     */
    public void forget() {
        pseudonym = null;
        subject = null;
        continued = null;
        endReason = null;
        endDate = Coarse.year(endDate);
        begin.forget();
        if (steps != null) {
            steps.forget();
        }
        outcome.forget();
        placements.forEach(TrackedPlacement::forget);
    }

    private TrackedPlacement placement(UUID known) {
        return placements.stream()
                .filter(placement -> placement.isKnownAs(known))
                .findFirst()
                .orElseGet(() -> addPlacement(known));
    }

    private TrackedPlacement addPlacement(UUID known) {
        TrackedPlacement placement = new TrackedPlacement(Ids.next(), known);
        placements.add(placement);
        return placement;
    }

    /** As the table holds it, by {@link #COLUMNS}. */
    public List<Object> values() {
        FirstSteps taken = steps == null ? new FirstSteps() : steps;
        return Stream.of(
                        Arrays.<Object>asList(
                                id, pseudonym, subject, continued, chain, endDate, endReason, endedBy, version),
                        begin.values(),
                        taken.values(),
                        outcome.values())
                .flatMap(List::stream)
                .toList();
    }

    /** Its placements as the table holds them, by {@link #PLACEMENT_COLUMNS}. */
    public Stream<List<Object>> placementValues() {
        return placements.stream().map(placement -> placement.values(id));
    }

    /** Their terms as the table holds them, by {@link #TERMS_COLUMNS}. */
    public Stream<List<Object>> termsValues() {
        return placements.stream().flatMap(TrackedPlacement::termsValues);
    }
}
