package nl.hoofdzaakwerk.trajectory.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.events.TrajectoryStarted;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.CandidateChanged;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.intake.HealthRecords;
import nl.hoofdzaakwerk.trajectory.intake.TrajectoryBegun;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.intake.model.Health;
import nl.hoofdzaakwerk.trajectory.intake.model.ReferrerKind;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeDecision;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeFacts;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopePolicy;
import nl.hoofdzaakwerk.trajectory.policy.RegionalPolicies;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.progress.model.JobRetentionPolicy;
import nl.hoofdzaakwerk.trajectory.progress.model.StallTerms;
import nl.hoofdzaakwerk.trajectory.progress.model.StartPolicy;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import nl.hoofdzaakwerk.trajectory.pseudonym.Pseudonyms;
import nl.hoofdzaakwerk.trajectory.region.IntakeRoutes;
import nl.hoofdzaakwerk.trajectory.region.model.IntakeRoutePolicy;
import org.hibernate.exception.ConstraintViolationException;

/** Starts trajectories. */
@ApplicationScoped
class Guidance {
    private static final String ONE_OPEN_TRAJECTORY = "one_open_trajectory";
    private static final String STARTS_WHERE_TREATED = "starts_where_treated";

    private final Trajectories trajectories;
    private final Candidates candidates;
    private final HealthRecords healthRecords;
    private final IntakeRoutes routes;
    private final Remarks remarks;
    private final Outbox outbox;
    private final Pseudonyms pseudonyms;
    private final ProcessingLog processingLog;
    private final Event<CandidateChanged> changes;
    private final Event<TrajectoryBegun> begun;
    private final GuidancePeriods periods;
    private final Professionals professionals;
    private final RegionalPolicies policies;
    private final Clock clock;

    Guidance(
            Trajectories trajectories,
            Candidates candidates,
            HealthRecords healthRecords,
            IntakeRoutes routes,
            Remarks remarks,
            Outbox outbox,
            Pseudonyms pseudonyms,
            ProcessingLog processingLog,
            Event<CandidateChanged> changes,
            Event<TrajectoryBegun> begun,
            GuidancePeriods periods,
            Professionals professionals,
            RegionalPolicies policies,
            Clock clock) {
        this.trajectories = trajectories;
        this.candidates = candidates;
        this.healthRecords = healthRecords;
        this.routes = routes;
        this.remarks = remarks;
        this.outbox = outbox;
        this.pseudonyms = pseudonyms;
        this.processingLog = processingLog;
        this.changes = changes;
        this.begun = begun;
        this.periods = periods;
        this.professionals = professionals;
        this.policies = policies;
        this.clock = clock;
    }

    /** Starts guidance by the caller. */
    Trajectory start(Caller caller, TrajectoryInput input) {
        Candidate candidate = candidates
                .findByIdOptional(input.candidateId())
                .orElseThrow(() -> Problem.invalid(remarks.error("/candidateId", "unknown-candidate")));
        Health health = healthRecords.forFacts(candidate.id());
        requireAllowed(caller, candidate, health, input);
        requireRoute(candidate, input);
        Trajectory trajectory = new Trajectory(
                Ids.next(), caller.organisation(), caller.user(), startOf(candidate, input), clock.instant());
        store(trajectory);
        periods.begin(trajectory);
        professionals.know(caller);
        Optional<Trajectory> before = trajectories.lastBefore(candidate.id(), trajectory);
        outbox.publish(new TrajectoryStarted(
                pseudonyms.forReporting(trajectory.id()),
                trajectory.region(),
                trajectory.subregion().orElse(null),
                trajectory.organisation(),
                health.targetGroup(),
                candidate.benefit(),
                trajectory.method(),
                trajectory.route().orElse(null),
                trajectory.startDate(),
                pseudonyms.forReporting(candidate.id()),
                before.filter(Trajectory::leftByMoving)
                        .map(Trajectory::id)
                        .map(pseudonyms::forReporting)
                        .orElse(null)));
        processingLog.record("trajectory", candidate.id());
        begun.fire(new TrajectoryBegun(candidate.id(), before.isEmpty()));
        changes.fire(new CandidateChanged(candidate.id()));
        return trajectory;
    }

    private void requireAllowed(Caller caller, Candidate candidate, Health health, TrajectoryInput input) {
        ScopeDecision scope = ScopePolicy.decide(new ScopeFacts(
                Optional.of(health.careSetting()),
                candidate.canAndWantsToWork(),
                candidate.benefit(),
                ReferrerKind.GGZ));
        if (caller.kind() != OrganisationKind.GGZ) {
            scope = scope.withoutHealth();
        }
        remarks.require(StartPolicy.judge(new StartPolicy.Request(
                        scope,
                        trajectories.isGuided(candidate.id()),
                        candidate.birthDate(),
                        input.startDate(),
                        LocalDate.now(clock)))
                .and(JobRetentionPolicy.judge(
                        input.method(),
                        candidate.benefit(),
                        () -> trajectories.workedBefore(candidate.id(), input.startDate()))));
    }

    private void requireRoute(Candidate candidate, TrajectoryInput input) {
        if (input.route() == null) {
            return;
        }
        IntakeRoutes.Use route = routes.forStart(candidate.place().region(), input.route())
                .orElseThrow(() -> Problem.invalid(remarks.error("/route", "unknown-route")));
        remarks.require(IntakeRoutePolicy.judgeUse(route.open(), input.startDate())
                .and(IntakeRoutePolicy.judgeRoom(route.left())));
    }

    private Trajectory.Start startOf(Candidate candidate, TrajectoryInput input) {
        return new Trajectory.Start(
                candidate.id(),
                candidate.organisation(),
                input.method(),
                Optional.ofNullable(input.route()),
                candidate.place().region(),
                Optional.ofNullable(candidate.place().subregion()),
                input.startDate(),
                firstStep(candidate, input));
    }

    /** X4: without another next step, the first contact with an employer within the days the region finds usual. */
    private NextStep firstStep(Candidate candidate, TrajectoryInput input) {
        if (input.nextStep() != null) {
            return input.nextStep().toNextStep();
        }
        int days = StallTerms.of(
                        policies.inForce(StallTerms.RULE, candidate.place().region(), input.startDate()))
                .firstEmployerContactDays();
        return new NextStep(
                "Eerste contact met een werkgever", input.startDate().plusDays(days));
    }

    /** Two who start at the same moment, or a person who goes elsewhere then: the database lets one through. */
    private void store(Trajectory trajectory) {
        try {
            trajectories.persistAndFlush(trajectory);
        } catch (ConstraintViolationException e) {
            if (ONE_OPEN_TRAJECTORY.equals(e.getConstraintName())) {
                remarks.require(StartPolicy.alreadyGuided(true));
            }
            if (STARTS_WHERE_TREATED.equals(e.getConstraintName())) {
                throw Problem.invalid(remarks.error("/candidateId", "unknown-candidate"));
            }
            throw e;
        }
    }
}
