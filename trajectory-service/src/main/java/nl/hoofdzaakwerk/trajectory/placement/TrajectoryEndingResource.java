package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.trajectory.progress.TrajectoryView;
import nl.hoofdzaakwerk.trajectory.progress.TrajectoryViews;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The end of a trajectory, seen together with its work. */
@Path("/trajectories/{id}/endings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trajectories")
@RolesAllowed({"coach@GGZ", "coach@REINTEGRATION", "coach@SELF_EMPLOYED", "coach@MUNICIPALITY", "coach@UWV"})
public class TrajectoryEndingResource {
    private final TrajectoryEnd trajectoryEnd;
    private final TrajectoryViews views;

    TrajectoryEndingResource(TrajectoryEnd trajectoryEnd, TrajectoryViews views) {
        this.trajectoryEnd = trajectoryEnd;
        this.views = views;
    }

    /**
     * When and why guidance stopped.
     *
     * @param plansClosedBecause why open plans are closed along; needed while there are (P10)
     */
    public record TrajectoryEnding(
            @NotNull @BusinessDate LocalDate endDate,
            @NotNull EndReason reason,
            @Size(min = 1, max = 300) @PlainText String plansClosedBecause) {}

    @POST
    @Transactional
    @Idempotent
    @Operation(operationId = "endTrajectory", summary = "Records that guidance stopped")
    @APIResponseSchema(value = TrajectoryView.class, responseCode = "201", responseDescription = "Ended")
    public Response endTrajectory(
            @PathParam("id") @Parameter(description = "Id of the trajectory") UUID id, TrajectoryEnding ending) {
        Trajectory trajectory = trajectoryEnd.end(
                id, ending.endDate(), ending.reason(), Optional.ofNullable(ending.plansClosedBecause()));
        return Response.created(URI.create("/trajectories/" + id))
                .tag(Etag.of(trajectory.version()))
                .entity(views.one(trajectory))
                .build();
    }
}
