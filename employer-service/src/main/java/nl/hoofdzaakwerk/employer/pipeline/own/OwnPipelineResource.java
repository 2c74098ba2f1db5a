package nl.hoofdzaakwerk.employer.pipeline.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pipelines that the caller's organisation defines for itself (rule P7); the main pipeline of D1 is not among them. */
@Path("/pipelines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pipeline")
class OwnPipelineResource {
    private final OwnPipelines pipelines;
    private final OwnPipelineWork work;
    private final CurrentCaller callers;
    private final Preconditions preconditions;
    private final Clock clock;

    OwnPipelineResource(
            OwnPipelines pipelines,
            OwnPipelineWork work,
            CurrentCaller callers,
            Preconditions preconditions,
            Clock clock) {
        this.pipelines = pipelines;
        this.work = work;
        this.callers = callers;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(
            operationId = "makePipeline",
            summary = "Define a pipeline of the own organisation",
            description = "Rule P7. 409 when two stages have one name.")
    @APIResponse(
            responseCode = "201",
            description = "The pipeline",
            content = @Content(schema = @Schema(implementation = OwnPipelineView.class)))
    public Response make(OwnPipelineBody body) {
        var made = work.make(body, callers.get());
        return Response.created(URI.create("/pipelines/" + made.pipelineId))
                .tag(Etag.of(0))
                .entity(OwnPipelineView.of(made))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.WSP_KEY_FIGURE})
    @Operation(operationId = "listPipelines", summary = "Pipelines of the own organisation, newest first")
    public Page<OwnPipelineView> list(@BeanParam PageRequest page) {
        var part = Page.of(pipelines.page(callers.get(), page), page, pipeline -> pipeline.id);
        var definitions = pipelines.newest(part.items(), LocalDate.now(clock));
        return new Page<>(
                part.items().stream()
                        .map(pipeline -> definitions.get(pipeline.id))
                        .filter(Objects::nonNull)
                        .map(OwnPipelineView::of)
                        .toList(),
                part.next());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "readPipeline",
            summary = "A pipeline of the own organisation, as it was defined on a day",
            description = "404 for another organisation's, and for a day before it was made.")
    @APIResponse(
            responseCode = "200",
            description = "The pipeline",
            content = @Content(schema = @Schema(implementation = OwnPipelineView.class)))
    public Response read(
            @PathParam("id") UUID id,
            @QueryParam("day") @BusinessDate @Parameter(description = "Today when absent") LocalDate day) {
        var pipeline = pipelines.visible(id, callers.get()).orElseThrow(Problem::notFound);
        var on = Optional.ofNullable(day).orElseGet(() -> LocalDate.now(clock));
        return Response.ok(pipelines.newest(id, on).map(OwnPipelineView::of).orElseThrow(Problem::notFound))
                .tag(Etag.of(pipeline.version))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(
            operationId = "redefinePipeline",
            summary = "Define a pipeline of the own organisation anew, from today on",
            description =
                    "Rule P7. Stages that stay keep their id. Needs If-Match. 409 when a stage is not known, stands"
                            + " there twice, or goes while it has cards.")
    @APIResponse(
            responseCode = "200",
            description = "The pipeline as it is now",
            content = @Content(schema = @Schema(implementation = OwnPipelineView.class)))
    public Response redefine(@PathParam("id") UUID id, OwnPipelineBody body) {
        var caller = callers.get();
        var pipeline = pipelines.lockVisible(id, caller).orElseThrow(Problem::notFound);
        preconditions.requireMatch(pipeline.version);
        var defined = work.define(pipeline, body, caller);
        pipelines.touch(pipeline);
        return Response.ok(OwnPipelineView.of(defined))
                .tag(Etag.of(pipeline.version))
                .build();
    }
}
