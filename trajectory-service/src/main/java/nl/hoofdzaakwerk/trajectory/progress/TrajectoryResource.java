package nl.hoofdzaakwerk.trajectory.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trajectories: of the own institution or its clients; for coaches elsewhere, their own caseload. */
@Path("/trajectories")
@Tag(name = "Trajectories")
public class TrajectoryResource {
    private final Guidance guidance;
    private final Trajectories trajectories;
    private final TrajectoryViews views;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;

    TrajectoryResource(
            Guidance guidance,
            Trajectories trajectories,
            TrajectoryViews views,
            CurrentCaller callers,
            ProcessingLog processingLog) {
        this.guidance = guidance;
        this.trajectories = trajectories;
        this.views = views;
        this.callers = callers;
        this.processingLog = processingLog;
    }

    /** 409 with every reason when the person is out of scope (A1–A4) or guided already. */
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "coach@REINTEGRATION", "coach@SELF_EMPLOYED", "coach@MUNICIPALITY", "coach@UWV"})
    @Operation(operationId = "startTrajectory", summary = "Starts guidance of a candidate by the caller")
    @APIResponseSchema(value = TrajectoryView.class, responseCode = "201", responseDescription = "Started")
    public Response startTrajectory(TrajectoryInput input) {
        Trajectory trajectory = guidance.start(callers.get(), input);
        return Response.created(URI.create("/trajectories/" + trajectory.id()))
                .tag(Etag.of(trajectory.version()))
                .entity(views.one(trajectory))
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
    @Operation(operationId = "listTrajectories", summary = "Trajectories, newest first")
    public Page<TrajectoryView> listTrajectories(
            @BeanParam PageRequest page,
            @QueryParam("mine")
                    @Pattern(regexp = "true|false")
                    @Parameter(
                            description = "Only those the caller guides",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String mine,
            @QueryParam("candidateId") @Parameter(description = "Only those of this candidate") UUID candidateId,
            @QueryParam("state") @Parameter(description = "Only those in this state") TrajectoryState state) {
        var filter = new Trajectories.Filter(Boolean.parseBoolean(mine), candidateId, state);
        Page<Trajectory> found = Page.of(trajectories.page(callers.get(), filter, page), page, Trajectory::id);
        processingLog.record(
                "trajectory",
                found.items().stream().map(Trajectory::candidateId).distinct().toList());
        List<TrajectoryView> shown = views.list(found.items());
        return new Page<>(shown, found.next());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({
        "coach@GGZ",
        "treatment-liaison@GGZ",
        "coach@REINTEGRATION",
        "coach@SELF_EMPLOYED",
        "coach@MUNICIPALITY",
        "coach@UWV"
    })
    @Operation(operationId = "getTrajectory", summary = "One trajectory")
    @APIResponseSchema(value = TrajectoryView.class, responseDescription = "The trajectory")
    public Response getTrajectory(@PathParam("id") @Parameter(description = "Id of the trajectory") UUID id) {
        Trajectory trajectory = trajectories.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("trajectory", trajectory.candidateId());
        return Response.ok(views.one(trajectory))
                .tag(Etag.of(trajectory.version()))
                .build();
    }
}
