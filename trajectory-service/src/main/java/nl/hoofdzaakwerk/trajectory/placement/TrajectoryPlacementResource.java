package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.progress.Trajectories;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Work within a trajectory (A7–A9). */
@Path("/trajectories/{id}/placements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class TrajectoryPlacementResource {
    private final WorkFound workFound;
    private final Trajectories trajectories;
    private final PlacementViews views;
    private final ProcessingLog processingLog;

    TrajectoryPlacementResource(
            WorkFound workFound, Trajectories trajectories, PlacementViews views, ProcessingLog processingLog) {
        this.workFound = workFound;
        this.trajectories = trajectories;
        this.views = views;
        this.processingLog = processingLog;
    }

    /** All work of a trajectory, newest first. */
    public record PlacementList(List<PlacementView> items) {}

    /** 409 with every reason when the work does not count (A8, A9), cannot be in this order, or is placed already. */
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "coach@REINTEGRATION", "coach@SELF_EMPLOYED", "coach@MUNICIPALITY", "coach@UWV"})
    @Operation(operationId = "addPlacement", summary = "Records work that was found")
    @APIResponseSchema(value = PlacementView.class, responseCode = "201", responseDescription = "Recorded")
    public Response addPlacement(
            @PathParam("id") @Parameter(description = "Id of the trajectory") UUID id, PlacementInput input) {
        Placement placement = workFound.place(id, input);
        return Response.created(URI.create("/trajectories/" + id + "/placements"))
                .tag(Etag.of(placement.version()))
                .entity(views.one(placement))
                .build();
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
    @Operation(operationId = "listPlacements", summary = "Work within a trajectory, newest first")
    public PlacementList listPlacements(@PathParam("id") @Parameter(description = "Id of the trajectory") UUID id) {
        Trajectory trajectory = trajectories.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("placement", trajectory.candidateId());
        return new PlacementList(views.all(trajectory));
    }
}
