package nl.hoofdzaakwerk.trajectory.progress.model;

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
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * Guidance of one candidate to work and then during work by a trained professional (A5), of whatever organisation and
 * by whatever method. It starts running, is placed when paid work is found, becomes sustained when that work proves
 * durable, and runs on with the same coach when the job is lost; it ends once.
 */
@Entity
public class Trajectory {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID candidateId;
    private OrganisationAlias organisation;
    private OrganisationAlias treatingOrganisation;
    private String coach;
    private String replacement;

    @Enumerated(EnumType.STRING)
    private Method method;

    private String route;
    private RegionCode region;
    private String subregion;

    @Enumerated(EnumType.STRING)
    private TrajectoryState state;

    private LocalDate startDate;
    private LocalDate endDate;

    @Enumerated(EnumType.STRING)
    private EndReason endReason;

    @Embedded
    private NextStep nextStep;

    private Instant startedAt;

    protected Trajectory() {}

    /** What starting a trajectory takes; region and subregion are those of the candidate's municipality (A13). */
    public record Start(
            UUID candidateId,
            OrganisationAlias treatingOrganisation,
            Method method,
            Optional<String> route,
            RegionCode region,
            Optional<String> subregion,
            LocalDate startDate,
            NextStep nextStep) {}

    /** Starts a trajectory under the coach's organisation. */
    public Trajectory(UUID id, OrganisationAlias organisation, String coach, Start start, Instant now) {
        this.id = id;
        this.organisation = organisation;
        this.coach = coach;
        this.candidateId = start.candidateId();
        this.treatingOrganisation = start.treatingOrganisation();
        this.method = start.method();
        this.route = start.route().orElse(null);
        this.region = start.region();
        this.subregion = start.subregion().orElse(null);
        this.startDate = start.startDate();
        this.nextStep = start.nextStep();
        this.state = TrajectoryState.RUNNING;
        this.startedAt = now;
    }

    /** Follows the work the candidate has; an ended trajectory stays ended. */
    public void follow(TrajectoryLifeCycle.Work work) {
        if (state.isOpen()) {
            move(TrajectoryLifeCycle.during(work));
        }
    }

    /** Puts right what was recorded wrongly of the start; {@link CorrectionPolicy} has said it may. */
    public void correct(TrajectoryCorrection.StartFacts right) {
        startDate = right.startDate();
        method = right.method();
        route = right.route().orElse(null);
    }

    public TrajectoryCorrection.StartFacts startFacts() {
        return new TrajectoryCorrection.StartFacts(startDate, method, route());
    }

    /** Stops the guidance; {@link EndPolicy} has said it may. */
    public void end(LocalDate date, EndReason reason) {
        move(TrajectoryState.ENDED);
        endDate = date;
        endReason = reason;
        nextStep = null;
    }

    /** Says what happens next (P6); {@link GuidancePolicy} has said it may. */
    public void next(NextStep step) {
        nextStep = step;
    }

    /** Names who stands in for the coach, or nobody (A15). */
    public void replaceBy(Optional<String> standIn) {
        replacement = standIn.orElse(null);
    }

    private void move(TrajectoryState next) {
        if (!TrajectoryLifeCycle.allows(state, next)) {
            throw new IllegalStateException("trajectory " + id + " cannot go from " + state + " to " + next);
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID candidateId() {
        return candidateId;
    }

    /** The organisation whose coach guides. */
    public OrganisationAlias organisation() {
        return organisation;
    }

    /** The GGZ institution that treats. */
    public OrganisationAlias treatingOrganisation() {
        return treatingOrganisation;
    }

    /** The user who guides. */
    public String coach() {
        return coach;
    }

    /** The user who stands in for the coach. */
    public Optional<String> replacement() {
        return Optional.ofNullable(replacement);
    }

    /** What happens next, while it is open. */
    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public Method method() {
        return method;
    }

    public Optional<String> route() {
        return Optional.ofNullable(route);
    }

    public RegionCode region() {
        return region;
    }

    public Optional<String> subregion() {
        return Optional.ofNullable(subregion);
    }

    public TrajectoryState state() {
        return state;
    }

    public LocalDate startDate() {
        return startDate;
    }

    public Optional<LocalDate> endDate() {
        return Optional.ofNullable(endDate);
    }

    public Optional<EndReason> endReason() {
        return Optional.ofNullable(endReason);
    }

    /** X29: whether the person took guidance along elsewhere, so that the next trajectory goes on with this one. */
    public boolean leftByMoving() {
        return endReason == EndReason.MOVED;
    }
}
