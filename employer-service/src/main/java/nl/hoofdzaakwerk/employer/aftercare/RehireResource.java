package nl.hoofdzaakwerk.employer.aftercare;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.aftercare.model.RehireOutcome;
import nl.hoofdzaakwerk.employer.aftercare.model.RehireTask;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Employers to ask for a next candidate, or for a return, after somebody dropped out (rule X14). */
@Path("/rehire-tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aftercare")
class RehireResource {
    private final Placements placements;
    private final RehireTasks tasks;
    private final CurrentCaller callers;
    private final Preconditions preconditions;
    private final Refusals refusals;

    RehireResource(
            Placements placements,
            RehireTasks tasks,
            CurrentCaller callers,
            Preconditions preconditions,
            Refusals refusals) {
        this.placements = placements;
        this.tasks = tasks;
        this.callers = callers;
        this.preconditions = preconditions;
        this.refusals = refusals;
    }

    /**
     * An employer to ask on.
     *
     * @param placementId the placement that ended early
     * @param outcome what the employer said; absent while it is to be asked
     * @param nextStep while it is to be asked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RehireTask")
    record RehireView(
            UUID id,
            UUID employerId,
            UUID placementId,
            LocalDate endDate,
            RehireOutcome outcome,
            NextStepInput nextStep) {
        static RehireView of(RehireTask task) {
            return new RehireView(
                    task.id(),
                    task.employerId(),
                    task.placementId(),
                    task.endedOn(),
                    task.outcome().orElse(null),
                    task.nextStep().map(NextStepInput::of).orElse(null));
        }
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "listRehireTasks",
            summary = "Employers in the own regions to ask on after a drop-out, newest first")
    public Page<RehireView> list(@BeanParam PageRequest page) {
        return Page.of(tasks.page(callers.get(), page), page, RehireTask::id).map(RehireView::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "readRehire",
            summary = "One employer to ask on",
            description = "404 outside the caller's regions.")
    @APIResponse(
            responseCode = "200",
            description = "The task",
            content = @Content(schema = @Schema(implementation = RehireView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(Response.ok(), visible(id));
    }

    @POST
    @Path("/{id}/answers")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "answerRehire",
            summary = "Keep what the employer said",
            description = "Rule X14. 409 when it is answered already. 404 outside the caller's regions.")
    @APIResponse(
            responseCode = "201",
            description = "The answered task",
            content = @Content(schema = @Schema(implementation = RehireView.class)))
    public Response answer(@PathParam("id") UUID id, CheckInBodies.RehireAnswer body) {
        var task = visible(id);
        refuse(task.answer(body.outcome().outcome(), callers.get().user()));
        return answer(Response.created(URI.create("/rehire-tasks")), task);
    }

    @PUT
    @Path("/{id}/next-step")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "planRehire",
            summary = "Take the asking: what is to be done, and by when",
            description = "Rule P6. Needs If-Match. The caller becomes its owner. 409 when it is answered.")
    @APIResponse(
            responseCode = "200",
            description = "The task with its next step",
            content = @Content(schema = @Schema(implementation = RehireView.class)))
    public Response plan(@PathParam("id") UUID id, NextStepInput body) {
        var task = visible(id);
        preconditions.requireMatch(task.version());
        refuse(task.plan(body.toNextStep(), callers.get().user()));
        return answer(Response.ok(), task);
    }

    private RehireTask visible(UUID id) {
        return tasks.lock(id)
                .filter(task ->
                        placements.visible(task.placementId(), callers.get()).isPresent())
                .orElseThrow(Problem::notFound);
    }

    private void refuse(Optional<Refusal> reason) {
        reason.ifPresent(refusal -> {
            throw refusals.refused(refusal);
        });
    }

    private Response answer(Response.ResponseBuilder answer, RehireTask task) {
        tasks.flush();
        return answer.tag(Etag.of(task.version())).entity(RehireView.of(task)).build();
    }
}
