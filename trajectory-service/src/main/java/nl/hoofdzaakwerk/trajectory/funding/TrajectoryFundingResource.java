package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.progress.Trajectories;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who pays for a trajectory, until when, and what comes after (X3, P10). */
@Path("/trajectories/{id}/funding")
@Tag(name = "Funding")
public class TrajectoryFundingResource {
    private final Trajectories trajectories;
    private final FundingRequests requests;
    private final FundingViews views;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;

    TrajectoryFundingResource(
            Trajectories trajectories,
            FundingRequests requests,
            FundingViews views,
            CurrentCaller callers,
            ProcessingLog processingLog) {
        this.trajectories = trajectories;
        this.requests = requests;
        this.views = views;
        this.callers = callers;
        this.processingLog = processingLog;
    }

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
    @Operation(
            operationId = "getTrajectoryFunding",
            summary = "Funding of a trajectory, with signals that money ends and projected payments")
    public FundingView.FundingList getTrajectoryFunding(
            @PathParam("id") @Parameter(description = "Id of the trajectory") UUID id) {
        Trajectory trajectory = trajectories.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("funding", trajectory.candidateId());
        return new FundingView.FundingList(views.list(callers.get(), requests.of(id)));
    }
}
