package nl.hoofdzaakwerk.employer.activity;

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
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.activity.model.ActivityReport;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the own organisation does after a contact of its own (rule P6). */
@Path("/activities/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities")
class OwnActivityResource {
    private final Activities activities;
    private final ActivityReports reports;
    private final CurrentCaller callers;
    private final Preconditions preconditions;

    OwnActivityResource(
            Activities activities, ActivityReports reports, CurrentCaller callers, Preconditions preconditions) {
        this.activities = activities;
        this.reports = reports;
        this.callers = callers;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "readActivity",
            summary = "One contact of the own organisation",
            description = "404 for contacts of other organisations.")
    @APIResponse(
            responseCode = "200",
            description = "The activity",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(Response.ok(), own(id));
    }

    @PUT
    @Path("/next-step")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "planAfterActivity",
            summary = "Say what is to be done next after a contact",
            description =
                    "Rule P6. Needs If-Match. Replaces what was planned. 404 for contacts of other organisations.")
    @APIResponse(
            responseCode = "200",
            description = "The activity with its next step",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response plan(@PathParam("id") UUID id, NextStepInput body) {
        var report = own(id);
        preconditions.requireMatch(report.version());
        report.plan(body.toNextStep());
        reports.flush();
        return answer(Response.ok(), report);
    }

    @POST
    @Path("/completions")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "completeActivity",
            summary = "Say that nothing more is to be done after a contact",
            description = "Rule P6. Takes it off the to-do list. 404 for contacts of other organisations.")
    @APIResponse(
            responseCode = "201",
            description = "The activity, without a next step",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response complete(@PathParam("id") UUID id) {
        var report = own(id);
        report.close();
        reports.flush();
        return answer(Response.created(URI.create("/activities/" + id)), report);
    }

    private ActivityReport own(UUID id) {
        return reports.lock(id, callers.get()).orElseThrow(Problem::notFound);
    }

    private Response answer(Response.ResponseBuilder answer, ActivityReport report) {
        return answer.tag(Etag.of(report.version()))
                .entity(ActivityView.of(activities.findById(report.id()), Optional.of(report)))
                .build();
    }
}
