package nl.hoofdzaakwerk.trajectory.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.PlainText;
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
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trajectories")
public class TrajectoryResource {
    private final Guidance guidance;
    private final Trajectories trajectories;
    private final TrajectoryFinder finder;
    private final TrajectoryViews views;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;

    TrajectoryResource(
            Guidance guidance,
            Trajectories trajectories,
            TrajectoryFinder finder,
            TrajectoryViews views,
            CurrentCaller callers,
            ProcessingLog processingLog) {
        this.guidance = guidance;
        this.trajectories = trajectories;
        this.finder = finder;
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
                    @Pattern(regexp = "true|false", message = "constraint.pattern.true-or-false")
                    @Parameter(
                            description = "Only those the caller guides",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String mine,
            @QueryParam("candidateId") @Parameter(description = "Only those of this candidate") UUID candidateId,
            @QueryParam("state") @Parameter(description = "Only those in this state") TrajectoryState state) {
        var filter = TrajectoryFilter.of(Boolean.parseBoolean(mine), candidateId, state);
        return seen(Page.of(trajectories.page(callers.get(), filter, page), page, Trajectory::id));
    }

    /**
     * What to look for; null where it does not matter.
     *
     * @param mine only those the caller guides or stands in for
     * @param overdue only those whose next step is late
     * @param stalled only those with a signal of what stands still (X4)
     * @param nameWords words of the candidate's name, each found by a part of it or with a typing error; of an
     *     institution's candidates, the trajectories of the 300 whose names are most like it
     */
    public record TrajectorySearch(
            Boolean mine,
            TrajectoryState state,
            Method method,
            RegionCode region,
            @Size(min = 1, max = 100) @PlainText String subregion,
            @Size(min = 1, max = 60) @PlainText String route,
            @Size(min = 1, max = 100) @PlainText String coach,
            @BusinessDate LocalDate startedFrom,
            @BusinessDate LocalDate startedUntil,
            Boolean overdue,
            Boolean stalled,
            @Size(min = 1, max = 100) @PlainText String nameWords) {}

    @POST
    @Path("/_search")
    @Transactional
    @RolesAllowed({
        "coach@GGZ",
        "treatment-liaison@GGZ",
        "coach@REINTEGRATION",
        "coach@SELF_EMPLOYED",
        "coach@MUNICIPALITY",
        "coach@UWV"
    })
    @Operation(operationId = "searchTrajectories", summary = "Finds trajectories, newest first")
    public Page<TrajectoryView> searchTrajectories(@BeanParam PageRequest page, TrajectorySearch search) {
        return seen(Page.of(finder.find(callers.get(), search, page), page, Trajectory::id));
    }

    private Page<TrajectoryView> seen(Page<Trajectory> found) {
        processingLog.record(
                "trajectory",
                found.items().stream().map(Trajectory::candidateId).distinct().toList());
        return new Page<>(views.list(found.items()), found.next());
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
