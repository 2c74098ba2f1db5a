package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.consultation.CaseProposalResource.CaseProposal;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.progress.Stalls;
import nl.hoofdzaakwerk.trajectory.progress.Trajectories;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryState;

/** Finds the trajectories of a coach in which something stands still (X2, X4). */
@ApplicationScoped
class CaseProposals {
    private final Trajectories trajectories;
    private final CaseLinks links;
    private final Stalls stalls;
    private final Remarks remarks;
    private final ProcessingLog processingLog;
    private final Clock clock;

    CaseProposals(
            Trajectories trajectories,
            CaseLinks links,
            Stalls stalls,
            Remarks remarks,
            ProcessingLog processingLog,
            Clock clock) {
        this.trajectories = trajectories;
        this.links = links;
        this.stalls = stalls;
        this.remarks = remarks;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    List<CaseProposal> of(Caller caller) {
        LocalDate today = LocalDate.now(clock);
        List<Trajectory> searching = trajectories
                .list(
                        "organisation = ?1 and coach = ?2 and state = ?3 order by startDate, id",
                        caller.organisation(),
                        caller.user(),
                        TrajectoryState.RUNNING)
                .stream()
                .filter(one -> !links.isTabled(one.id()))
                .toList();
        Map<UUID, List<Remark>> signals = stalls.of(searching);
        List<Trajectory> stalled = searching.stream()
                .filter(one -> !signals.get(one.id()).isEmpty())
                .toList();
        processingLog.record(
                "case-consultation",
                stalled.stream().map(Trajectory::candidateId).distinct().toList());
        return stalled.stream()
                .map(one -> new CaseProposal(
                        one.id(),
                        one.region(),
                        one.startDate(),
                        ChronoUnit.DAYS.between(one.startDate(), today),
                        signals.get(one.id()).stream().map(remarks::say).toList()))
                .toList();
    }
}
