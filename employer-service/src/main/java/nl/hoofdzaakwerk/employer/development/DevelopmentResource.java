package nl.hoofdzaakwerk.employer.development;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.development.model.DevelopmentTask;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Work to find or make for candidates no vacancy fits (rule X17). */
@Path("/job-development-tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Job development")
class DevelopmentResource {
    private final DevelopmentTasks tasks;
    private final Finds finds;
    private final DevelopmentWork work;
    private final CurrentCaller callers;
    private final Preconditions preconditions;

    DevelopmentResource(
            DevelopmentTasks tasks,
            Finds finds,
            DevelopmentWork work,
            CurrentCaller callers,
            Preconditions preconditions) {
        this.tasks = tasks;
        this.finds = finds;
        this.work = work;
        this.callers = callers;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.WSP_ACCOUNT_MANAGER, Roles.WSP_MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listJobDevelopmentTasks",
            summary = "Work to find or make in the own regions, newest first",
            description = "Rule X17. Tells of nobody.")
    public Page<DevelopmentView> list(
            @BeanParam PageRequest page,
            @QueryParam("open")
                    @Pattern(regexp = "true|false", message = "constraint.pattern.true-or-false")
                    @Parameter(
                            description = "Only what is open, or only what is closed; absent for both",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String open) {
        var found = Page.of(
                tasks.page(callers.get(), Optional.ofNullable(open).map(Boolean::parseBoolean), page),
                page,
                DevelopmentTask::id);
        var linked = finds.of(found.items().stream().map(DevelopmentTask::id).toList());
        return found.map(task -> DevelopmentView.of(task, linked.getOrDefault(task.id(), List.of())));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.WSP_ACCOUNT_MANAGER, Roles.WSP_MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "readJobDevelopmentTask",
            summary = "One task with what was found for it",
            description = "Rule X17. 404 outside the caller's regions.")
    @APIResponse(
            responseCode = "200",
            description = "The task",
            content = @Content(schema = @Schema(implementation = DevelopmentView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(Response.ok(), tasks.visible(id, callers.get()).orElseThrow(Problem::notFound));
    }

    @POST
    @Path("/{id}/takings")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.WSP_ACCOUNT_MANAGER)
    @Operation(
            operationId = "takeJobDevelopmentTask",
            summary = "Take the task, from a colleague too",
            description = "Rule X17. The caller becomes its owner. 409 when it is closed.")
    @APIResponse(
            responseCode = "201",
            description = "The task",
            content = @Content(schema = @Schema(implementation = DevelopmentView.class)))
    public Response take(@PathParam("id") UUID id) {
        var caller = callers.get();
        var task = locked(id);
        work.kept(task.take(caller.organisation(), caller.user()));
        return answer(created(id), task);
    }

    @PUT
    @Path("/{id}/next-step")
    @Transactional
    @RolesAllowed(Roles.WSP_ACCOUNT_MANAGER)
    @Operation(
            operationId = "planJobDevelopmentTask",
            summary = "Say what is to be done next, and by when",
            description = "Rules P6 and X17. Needs If-Match. Who plans a task that nobody has takes it. 409 when it is"
                    + " closed.")
    @APIResponse(
            responseCode = "200",
            description = "The task with its next step",
            content = @Content(schema = @Schema(implementation = DevelopmentView.class)))
    public Response plan(@PathParam("id") UUID id, NextStepInput body) {
        var caller = callers.get();
        var task = locked(id);
        preconditions.requireMatch(task.version());
        work.kept(task.plan(body.toNextStep(), caller.organisation(), caller.user()));
        return answer(Response.ok(), task);
    }

    @POST
    @Path("/{id}/finds")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.WSP_ACCOUNT_MANAGER)
    @Operation(
            operationId = "linkJobDevelopmentFind",
            summary = "Link what was found, or how it is looked for",
            description = "Rules X12 and X17. 409 when the task is closed, the thing is not of its region, or it is"
                    + " linked already.")
    @APIResponse(
            responseCode = "201",
            description = "The task with what was found",
            content = @Content(schema = @Schema(implementation = DevelopmentView.class)))
    public Response link(@PathParam("id") UUID id, DevelopmentBodies.FindBody body) {
        var task = locked(id);
        work.link(task, body);
        return answer(created(id), task);
    }

    @POST
    @Path("/{id}/closings")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.WSP_ACCOUNT_MANAGER)
    @Operation(
            operationId = "closeJobDevelopmentTask",
            summary = "Close the task with its result",
            description = "Rule X17. 409 when it is closed, and for FOUND when nothing was linked.")
    @APIResponse(
            responseCode = "201",
            description = "The closed task",
            content = @Content(schema = @Schema(implementation = DevelopmentView.class)))
    public Response close(@PathParam("id") UUID id, DevelopmentBodies.ClosingBody body) {
        var task = locked(id);
        work.close(task, body);
        return answer(created(id), task);
    }

    private DevelopmentTask locked(UUID id) {
        return tasks.lockVisible(id, callers.get()).orElseThrow(Problem::notFound);
    }

    private static Response.ResponseBuilder created(UUID id) {
        return Response.created(URI.create("/job-development-tasks/" + id));
    }

    private Response answer(Response.ResponseBuilder answer, DevelopmentTask task) {
        tasks.flush();
        return answer.tag(Etag.of(task.version()))
                .entity(DevelopmentView.of(task, finds.of(task.id())))
                .build();
    }
}
