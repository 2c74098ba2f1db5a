package nl.hoofdzaakwerk.trajectory.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import nl.hoofdzaakwerk.events.TrajectoryCorrected;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.intake.HealthRecords;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.progress.model.CorrectionPolicy;
import nl.hoofdzaakwerk.trajectory.progress.model.GuidancePeriod;
import nl.hoofdzaakwerk.trajectory.progress.model.JobRetentionPolicy;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryCorrection;
import nl.hoofdzaakwerk.trajectory.pseudonym.Pseudonyms;
import nl.hoofdzaakwerk.trajectory.region.IntakeRoutes;
import nl.hoofdzaakwerk.trajectory.region.model.IntakeRoutePolicy;

/**
 * Puts right what was recorded wrongly of a start, keeps what it was, and tells reporting, which restates its figures.
 */
@ApplicationScoped
class CorrectionDesk {
    private final Trajectories trajectories;
    private final Corrections corrections;
    private final GuidancePeriods periods;
    private final Candidates candidates;
    private final HealthRecords healthRecords;
    private final IntakeRoutes routes;
    private final Remarks remarks;
    private final Outbox outbox;
    private final Pseudonyms pseudonyms;
    private final ProcessingLog processingLog;
    private final Clock clock;

    CorrectionDesk(
            Trajectories trajectories,
            Corrections corrections,
            GuidancePeriods periods,
            Candidates candidates,
            HealthRecords healthRecords,
            IntakeRoutes routes,
            Remarks remarks,
            Outbox outbox,
            Pseudonyms pseudonyms,
            ProcessingLog processingLog,
            Clock clock) {
        this.trajectories = trajectories;
        this.corrections = corrections;
        this.periods = periods;
        this.candidates = candidates;
        this.healthRecords = healthRecords;
        this.routes = routes;
        this.remarks = remarks;
        this.outbox = outbox;
        this.pseudonyms = pseudonyms;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    Trajectory correct(Caller caller, UUID id, CorrectionResource.CorrectionInput input) {
        Trajectory trajectory = trajectories.forChange(id).orElseThrow(Problem::notFound);
        Candidate candidate =
                candidates.findByIdOptional(trajectory.candidateId()).orElseThrow(Problem::notFound);
        TrajectoryCorrection.StartFacts before = trajectory.startFacts();
        TrajectoryCorrection.StartFacts right = input.toStartFacts();
        remarks.require(CorrectionPolicy.judge(
                        right.startDate(),
                        candidate.birthDate(),
                        trajectories.firstDone(id),
                        trajectory.endDate(),
                        LocalDate.now(clock))
                .and(JobRetentionPolicy.judge(
                        right.method(),
                        candidate.benefit(),
                        () -> trajectories.workedBefore(candidate.id(), right.startDate()))));
        requireRoute(trajectory, before, right);
        corrections.persist(new TrajectoryCorrection(
                Ids.next(), id, before, right, input.reason(), caller.user(), clock.instant()));
        trajectory.correct(right);
        periods.of(id).stream()
                .min(Comparator.comparing(GuidancePeriod::from))
                .ifPresent(first -> first.startOn(right.startDate()));
        tell(trajectory, candidate);
        processingLog.record("trajectory", candidate.id());
        return trajectory;
    }

    private void requireRoute(
            Trajectory trajectory, TrajectoryCorrection.StartFacts before, TrajectoryCorrection.StartFacts right) {
        if (right.route().isEmpty() || right.route().equals(before.route())) {
            return;
        }
        IntakeRoutes.Use route = routes.forStart(
                        trajectory.region(), right.route().orElseThrow())
                .orElseThrow(() -> Problem.invalid(remarks.error("/route", "unknown-route")));
        remarks.require(IntakeRoutePolicy.judgeUse(route.open(), right.startDate())
                .and(IntakeRoutePolicy.judgeRoom(route.left())));
    }

    private void tell(Trajectory trajectory, Candidate candidate) {
        outbox.publish(new TrajectoryCorrected(
                pseudonyms.forReporting(trajectory.id()),
                trajectory.region(),
                trajectory.subregion().orElse(null),
                trajectory.organisation(),
                healthRecords.forFacts(candidate.id()).targetGroup(),
                candidate.benefit(),
                trajectory.method(),
                trajectory.route().orElse(null),
                trajectory.startDate()));
    }
}
