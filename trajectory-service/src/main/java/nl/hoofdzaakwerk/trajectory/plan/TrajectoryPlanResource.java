package nl.hoofdzaakwerk.trajectory.plan;

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
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.plan.model.TrajectoryPlan;
import nl.hoofdzaakwerk.trajectory.progress.Trajectories;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plans of a trajectory (A18): those of the treatment only for the treating side. */
@Path("/trajectories/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class TrajectoryPlanResource {
    private final PlanDesk desk;
    private final Plans plans;
    private final Trajectories trajectories;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;

    TrajectoryPlanResource(
            PlanDesk desk, Plans plans, Trajectories trajectories, CurrentCaller callers, ProcessingLog processingLog) {
        this.desk = desk;
        this.plans = plans;
        this.trajectories = trajectories;
        this.callers = callers;
        this.processingLog = processingLog;
    }

    /** 409 when the trajectory has ended, or has an open plan of this kind (P10). */
    @POST
    @Path("/plans")
    @Transactional
    @Idempotent
    @RolesAllowed({
        "coach@GGZ",
        "treatment-liaison@GGZ",
        "coach@REINTEGRATION",
        "coach@SELF_EMPLOYED",
        "coach@MUNICIPALITY",
        "coach@UWV"
    })
    @Operation(operationId = "recordPlan", summary = "Records a plan that was agreed")
    @APIResponseSchema(value = PlanView.class, responseCode = "201", responseDescription = "Recorded")
    public Response recordPlan(
            @PathParam("id") @Parameter(description = "Id of the trajectory") UUID id, PlanInput input) {
        TrajectoryPlan plan = desk.record(callers.get(), id, input);
        return Response.created(URI.create("/plans/" + plan.id()))
                .tag(Etag.of(plan.version()))
                .entity(PlanView.of(plan))
                .build();
    }

    @GET
    @Path("/plans")
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
            operationId = "listPlans",
            summary = "Plans the caller may read, newest first, and whether they go together")
    public PlanView.PlanList listPlans(@PathParam("id") @Parameter(description = "Id of the trajectory") UUID id) {
        Trajectory trajectory = trajectories.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("plan", trajectory.candidateId());
        return new PlanView.PlanList(
                plans.of(id).stream().map(PlanView::of).toList(), PlanView.AlignmentView.of(plans.alignment(id)));
    }

    /** For the treating side, which reads both. */
    @POST
    @Path("/plan-alignments")
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ"})
    @Operation(operationId = "alignPlans", summary = "Records that both plans were laid side by side")
    @APIResponseSchema(value = PlanView.AlignmentView.class, responseDescription = "Whether they go together now")
    public Response alignPlans(
            @PathParam("id") @Parameter(description = "Id of the trajectory") UUID id, PlanInput.AlignmentInput input) {
        return Response.ok(PlanView.AlignmentView.of(desk.align(id, input.alignedOn())))
                .build();
    }
}
