package nl.hoofdzaakwerk.trajectory.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.placement.model.JobChain;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.PlacementEndReason;
import nl.hoofdzaakwerk.trajectory.progress.Trajectories;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The work of a trajectory as one chain (X5). */
@Path("/trajectories/{id}/job-chain")
@Tag(name = "Placements")
public class JobChainResource {
    private final Trajectories trajectories;
    private final Placements placements;
    private final PlacementChecks checks;
    private final ProcessingLog processingLog;

    JobChainResource(
            Trajectories trajectories, Placements placements, PlacementChecks checks, ProcessingLog processingLog) {
        this.trajectories = trajectories;
        this.placements = placements;
        this.checks = checks;
        this.processingLog = processingLog;
    }

    /**
     * One piece of work in the chain.
     *
     * @param daysBetween whole days without work since the work before; absent for the first, and while that goes on
     * @param hoursAtEnd hours a week now, or on the last day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record JobLink(
            UUID placementId,
            UUID previousPlacementId,
            Long daysBetween,
            PlacementKind kind,
            LocalDate startDate,
            LocalDate endDate,
            PlacementEndReason endReason,
            int hoursAtStart,
            int hoursAtEnd,
            LocalDate sustainedOn) {}

    /** All work of a trajectory, earliest first, under one coach from the first to the last. */
    public record JobChainView(UUID trajectoryId, String coach, List<JobLink> links) {}

    @GET
    @Transactional
    @RolesAllowed({
        "coach@GGZ",
        "treatment-liaison@GGZ",
        "coach@REINTEGRATION",
        "coach@SELF_EMPLOYED",
        "coach@MUNICIPALITY",
        "coach@UWV"
    })
    @Operation(operationId = "getJobChain", summary = "The work of a trajectory, one after the other")
    public JobChainView getJobChain(@PathParam("id") @Parameter(description = "Id of the trajectory") UUID id) {
        Trajectory trajectory = trajectories.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("placement", trajectory.candidateId());
        return new JobChainView(
                id,
                trajectory.coach(),
                JobChain.of(placements.of(id)).links().stream().map(this::link).toList());
    }

    private JobLink link(JobChain.Link link) {
        Placement placement = link.placement();
        boolean treats = checks.callerTreats();
        return new JobLink(
                placement.id(),
                placement.previousPlacementId().orElse(null),
                link.daysBetween().isPresent() ? link.daysBetween().getAsLong() : null,
                placement.work().kind(),
                placement.work().start(),
                placement.endDate().orElse(null),
                placement
                        .endReason()
                        .map(reason -> treats ? reason : reason.withoutHealth())
                        .orElse(null),
                placement.history().first().hours().value(),
                placement.work().hours().value(),
                placement.sustainedOn().orElse(null));
    }
}
