package nl.hoofdzaakwerk.trajectory.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.plan.model.TrajectoryPlan;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One plan (A18, P10). */
@Path("/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
@RolesAllowed({
    "coach@GGZ",
    "treatment-liaison@GGZ",
    "coach@REINTEGRATION",
    "coach@SELF_EMPLOYED",
    "coach@MUNICIPALITY",
    "coach@UWV"
})
public class PlanResource {
    private final PlanDesk desk;
    private final Plans plans;
    private final ProcessingLog processingLog;

    PlanResource(PlanDesk desk, Plans plans, ProcessingLog processingLog) {
        this.desk = desk;
        this.plans = plans;
        this.processingLog = processingLog;
    }

    @GET
    @Transactional
    @Operation(operationId = "getPlan", summary = "One plan")
    @APIResponseSchema(value = PlanView.class, responseDescription = "The plan")
    public Response getPlan(@PathParam("id") @Parameter(description = "Id of the plan") UUID id) {
        TrajectoryPlan plan = plans.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("plan", plan.candidateId());
        return answer(plan);
    }

    /** What was agreed then replaces what was agreed before, and has to be aligned anew. */
    @POST
    @Path("/reviews")
    @Transactional
    @Idempotent
    @Operation(operationId = "reviewPlan", summary = "Records that a plan was looked at again, and what was agreed")
    @APIResponseSchema(value = PlanView.class, responseDescription = "As it holds now")
    public Response reviewPlan(
            @PathParam("id") @Parameter(description = "Id of the plan") UUID id, PlanInput.ReviewInput input) {
        return answer(desk.review(id, input));
    }

    @POST
    @Path("/closings")
    @Transactional
    @Idempotent
    @Operation(operationId = "closePlan", summary = "Records that a plan is no longer followed")
    @APIResponseSchema(value = PlanView.class, responseDescription = "Closed")
    public Response closePlan(
            @PathParam("id") @Parameter(description = "Id of the plan") UUID id, PlanInput.ClosingInput input) {
        return answer(desk.close(id, input));
    }

    @PUT
    @Path("/next-step")
    @Transactional
    @Operation(operationId = "replaceNextStepOfPlan", summary = "Says what happens next with a plan")
    @APIResponseSchema(value = PlanView.class, responseDescription = "With its next step")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response replaceNextStepOfPlan(
            @PathParam("id") @Parameter(description = "Id of the plan") UUID id, NextStepInput input) {
        return answer(desk.next(id, input));
    }

    private static Response answer(TrajectoryPlan plan) {
        return Response.ok(PlanView.of(plan)).tag(Etag.of(plan.version())).build();
    }
}
