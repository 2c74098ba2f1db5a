package nl.hoofdzaakwerk.employer.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.importing.model.EmployerImport;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What becomes of a checked relation file (rule D10). */
@Path("/employer-imports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
class ImportDecisionResource {
    private final ImportDecisions decisions;
    private final ImportViews views;
    private final CurrentCaller callers;

    ImportDecisionResource(ImportDecisions decisions, ImportViews views, CurrentCaller callers) {
        this.decisions = decisions;
        this.views = views;
        this.callers = callers;
    }

    @POST
    @Path("/registrations")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(
            operationId = "registerEmployerImport",
            summary = "Register the employers of a checked file, all at once or none",
            description =
                    "Rule D10. The work follows in the background. 409 unless the file is CHECKED; when rows would be"
                            + " left out and skipBadRows does not say so; when rowsSkipped is another number than the report's."
                            + " What changed in the region meanwhile is looked at again: when a row can no longer be registered,"
                            + " nothing is, and the file is CHECKED once more with a new report.")
    @APIResponse(
            responseCode = "202",
            description = "To be registered",
            content = @Content(schema = @Schema(implementation = EmployerImportView.class)))
    public Response register(@PathParam("id") UUID id, DecisionBody body) {
        return answer(Response.Status.ACCEPTED, decisions.apply(id, body.toDecision(), callers.get()));
    }

    @POST
    @Path("/discards")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(
            operationId = "discardEmployerImport",
            summary = "Discard a checked file; its rows are removed, the report stays",
            description = "Rule D10. 409 unless the file is CHECKED.")
    @APIResponse(
            responseCode = "200",
            description = "Discarded",
            content = @Content(schema = @Schema(implementation = EmployerImportView.class)))
    public Response discard(@PathParam("id") UUID id) {
        return answer(Response.Status.OK, decisions.discard(id, callers.get()));
    }

    @PUT
    @Path("/next-step")
    @Transactional
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(
            operationId = "planEmployerImport",
            summary = "Say what happens next with a file and by when",
            description = "Rule P6. Needs If-Match. 409 when the import has ended.")
    @APIResponse(
            responseCode = "200",
            description = "The import as changed",
            content = @Content(schema = @Schema(implementation = EmployerImportView.class)))
    public Response plan(@PathParam("id") UUID id, NextStepInput body) {
        return answer(Response.Status.OK, decisions.plan(id, body.toNextStep(), callers.get()));
    }

    private Response answer(Response.Status status, EmployerImport work) {
        return Response.status(status)
                .tag(Etag.of(work.version()))
                .entity(views.of(work))
                .build();
    }
}
