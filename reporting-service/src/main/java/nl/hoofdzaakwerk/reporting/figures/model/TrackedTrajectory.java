package nl.hoofdzaakwerk.reporting.figures.model;

import jakarta.persistence.CascadeType;
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
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.PlacementEnded;
import nl.hoofdzaakwerk.events.PlacementSustainabilityRevoked;
import nl.hoofdzaakwerk.events.PlacementSustained;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.events.TrajectoryEnded;
import nl.hoofdzaakwerk.events.TrajectoryPlaced;
import nl.hoofdzaakwerk.events.TrajectoryStarted;
import nl.hoofdzaakwerk.kit.Ids;

/**
 * What reporting knows of a trajectory, under a pseudonym that no other service has. Facts may come in any order: an
 * end or a placement heard before the start is kept, and counts from the moment the start is known. The region in which
 * it started keeps it (rule X29).
 */
@Entity
@Table(name = "trajectory_fact")
public class TrackedTrajectory {
    @Id
    private UUID id;

    private UUID pseudonym;
    private String region;
    private String subregion;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private TargetGroup targetGroup;

    @Enumerated(EnumType.STRING)
    private BenefitKind benefit;

    @Enumerated(EnumType.STRING)
    private Method method;

    private String route;
    private LocalDate startDate;
    private LocalDate endDate;

    @Enumerated(EnumType.STRING)
    private EndReason endReason;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "trajectory_id", nullable = false)
    private List<TrackedPlacement> placements = new ArrayList<>();

    @Version
    private long version;

    protected TrackedTrajectory() {}

    /** A trajectory of which nothing is known yet but its pseudonym. */
    public TrackedTrajectory(UUID pseudonym) {
        this.id = Ids.next();
        this.pseudonym = pseudonym;
    }

    /** Whether the start has been heard of; only then it is counted. */
    public boolean isStarted() {
        return startDate != null;
    }

    /** Takes in the start. */
    public void started(TrajectoryStarted started) {
        region = started.region().value();
        subregion = started.subregion();
        organisation = started.organisation().value();
        targetGroup = started.group();
        benefit = started.benefit();
        method = started.method();
        route = started.route();
        startDate = started.startDate();
    }

    /** Takes in the end. */
    public void ended(TrajectoryEnded ended) {
        endDate = ended.endDate();
        endReason = ended.reason();
    }

    /** Takes in the begin of a placement. */
    public void placed(TrajectoryPlaced placed) {
        placement(placed.placementFactId()).began(placed);
    }

    /** Takes in that a placement proved sustainable (rule A7). */
    public void sustained(PlacementSustained sustained) {
        placement(sustained.placementFactId()).sustained(sustained.sustainedOn());
    }

    /** Takes in that the told durability of a placement does not hold; another day told since stays. */
    public void sustainabilityRevoked(PlacementSustainabilityRevoked revoked) {
        placement(revoked.placementFactId()).sustainabilityRevoked(revoked.sustainedOn());
    }

    /** Takes in the end of a placement. */
    public void placementEnded(PlacementEnded ended) {
        placement(ended.placementFactId()).ended(ended.endDate());
    }

    /**
     * Erases the person: what remains is that in some year and region someone of a group started, and what came of it.
     */
    public void forget() {
        pseudonym = null;
        subregion = null;
        organisation = null;
        benefit = null;
        method = null;
        route = null;
        endReason = null;
        startDate = firstDayOfYear(startDate);
        endDate = firstDayOfYear(endDate);
        placements.forEach(TrackedPlacement::forget);
    }

    static LocalDate firstDayOfYear(LocalDate day) {
        return day == null ? null : day.withDayOfYear(1);
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
}
