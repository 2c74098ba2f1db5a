package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.consultation.CaseProposalResource.CaseProposal;
import nl.hoofdzaakwerk.trajectory.policy.RegionalPolicies;
import nl.hoofdzaakwerk.trajectory.progress.Trajectories;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryState;

/** Finds the trajectories of a coach that are in search of work for longer than the region finds usual (X2). */
@ApplicationScoped
class CaseProposals {
    private final Trajectories trajectories;
    private final CaseLinks links;
    private final RegionalPolicies policies;
    private final ProcessingLog processingLog;
    private final Clock clock;

    CaseProposals(
            Trajectories trajectories,
            CaseLinks links,
            RegionalPolicies policies,
            ProcessingLog processingLog,
            Clock clock) {
        this.trajectories = trajectories;
        this.links = links;
        this.policies = policies;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    List<CaseProposal> of(Caller caller) {
        LocalDate today = LocalDate.now(clock);
        List<Trajectory> stalled = trajectories
                .list(
                        "organisation = ?1 and coach = ?2 and state = ?3 order by startDate, id",
                        caller.organisation(),
                        caller.user(),
                        TrajectoryState.RUNNING)
                .stream()
                .filter(one -> one.startDate()
                        .plusDays(policies.consultation(one.region(), today).stalledDays())
                        .isBefore(today))
                .filter(one -> !links.isTabled(one.id()))
                .toList();
        processingLog.record(
                "case-consultation",
                stalled.stream().map(Trajectory::candidateId).distinct().toList());
        return stalled.stream()
                .map(one -> new CaseProposal(
                        one.id(), one.region(), one.startDate(), ChronoUnit.DAYS.between(one.startDate(), today)))
                .toList();
    }
}
