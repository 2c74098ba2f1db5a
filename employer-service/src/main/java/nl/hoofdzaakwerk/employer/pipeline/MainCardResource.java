package nl.hoofdzaakwerk.employer.pipeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.pipeline.model.Pipeline;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The card of an employer in the main pipeline (rules D1, P6 and P7). */
@Path("/employers/{id}/pipeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pipeline")
class MainCardResource {
    private final Pipelines pipelines;
    private final CurrentCaller callers;
    private final Preconditions preconditions;
    private final Refusals refusals;

    MainCardResource(Pipelines pipelines, CurrentCaller callers, Preconditions preconditions, Refusals refusals) {
        this.pipelines = pipelines;
        this.callers = callers;
        this.preconditions = preconditions;
        this.refusals = refusals;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(operationId = "readMainCard", summary = "An employer's stage in the main pipeline, and what is next")
    @APIResponse(
            responseCode = "200",
            description = "The card",
            content = @Content(schema = @Schema(implementation = MainCardView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(pipelines.visible(id, callers.get()).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path("/next-step")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "planMainCard",
            summary = "Replace what is next with an employer in the main pipeline",
            description = "Rule P6. Needs If-Match. 409 when the contact is lost.")
    @APIResponse(
            responseCode = "200",
            description = "The card as planned",
            content = @Content(schema = @Schema(implementation = MainCardView.class)))
    public Response plan(@PathParam("id") UUID id, NextStepInput body) {
        var pipeline = pipelines.lockVisible(id, callers.get()).orElseThrow(Problem::notFound);
        preconditions.requireMatch(pipeline.version());
        pipeline.plan(body.toNextStep()).ifPresent(refusal -> {
            throw refusals.refused(refusal);
        });
        pipelines.flush();
        return answer(pipeline);
    }

    private static Response answer(Pipeline pipeline) {
        return Response.ok(MainCardView.of(pipeline))
                .tag(Etag.of(pipeline.version()))
                .build();
    }
}
