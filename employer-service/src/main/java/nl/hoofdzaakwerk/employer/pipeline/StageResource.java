package nl.hoofdzaakwerk.employer.pipeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.pipeline.model.StepOutcome;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dated steps of the contact with an employer (rule D1). */
@Path("/employers/{id}/stages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pipeline")
class StageResource {
    private final Pipelines pipelines;
    private final StepCorrections corrections;
    private final CurrentCaller callers;
    private final Refusals refusals;

    StageResource(Pipelines pipelines, StepCorrections corrections, CurrentCaller callers, Refusals refusals) {
        this.pipelines = pipelines;
        this.corrections = corrections;
        this.callers = callers;
        this.refusals = refusals;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "takeStage",
            summary = "Record a step in the contact with an employer",
            description = "Rules D1 and P6. 409 when the stage does not follow from the present one, the date lies"
                    + " before the last step or after today, the reason for LOST or DORMANT is missing or given"
                    + " elsewhere, or a next step is planned for LOST.")
    @APIResponse(
            responseCode = "201",
            description = "The employer's new stage",
            content = @Content(schema = @Schema(implementation = StageView.class)))
    public Response take(@PathParam("id") UUID id, StageBody body) {
        var pipeline = pipelines.lockVisible(id, callers.get()).orElseThrow(Problem::notFound);
        return switch (pipelines.report(pipeline, body.toStep())) {
            case StepOutcome.Taken _ ->
                Response.created(URI.create("/employers/" + id + "/stages"))
                        .entity(StageView.of(
                                pipelines.steps(List.of(id), null, 1).getFirst()))
                        .build();
            case StepOutcome.Refused(var reasons) -> throw refusals.refused(reasons);
        };
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listStages",
            summary = "The steps of the contact with an employer, newest first",
            description = "Of the whole family where records were merged.")
    public Page<StageView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        pipelines.visible(id, callers.get()).orElseThrow(Problem::notFound);
        return Page.of(pipelines.steps(pipelines.family(id), page.after(), page.limitPlusOne()), page, step -> step.id)
                .map(StageView::of);
    }

    @POST
    @Path("/{stageId}/corrections")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "correctStage",
            summary = "Correct a step that was wrongly recorded",
            description = "Rule D1. The entry stays as it was; the correction stands beside it and holds. A coach"
                    + " corrects what the own organisation recorded, an account manager all. 409 when no person"
                    + " reported the step, or the steps would no longer follow each other: correct later ones first.")
    @APIResponse(
            responseCode = "201",
            description = "The entry that corrects",
            content = @Content(schema = @Schema(implementation = StageView.class)))
    public Response correct(@PathParam("id") UUID id, @PathParam("stageId") UUID stageId, CorrectionBody body) {
        var caller = callers.get();
        var pipeline = pipelines.lockVisible(id, caller).orElseThrow(Problem::notFound);
        return Response.created(URI.create("/employers/" + id + "/stages"))
                .entity(StageView.of(corrections.correct(pipeline, stageId, body, caller)))
                .build();
    }
}
