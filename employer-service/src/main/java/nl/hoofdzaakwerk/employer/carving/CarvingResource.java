package nl.hoofdzaakwerk.employer.carving;

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
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.carving.model.CarvingSheet;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.employer.vacancy.VacancyKeeperPolicy;
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

/** The life of a worksheet for job carving (rule X11). */
@Path("/carving-sheets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Job carving")
class CarvingResource {
    private final CarvingSheets sheets;
    private final CarvingWork work;
    private final Employers employers;
    private final CurrentCaller callers;
    private final Preconditions preconditions;

    CarvingResource(
            CarvingSheets sheets,
            CarvingWork work,
            Employers employers,
            CurrentCaller callers,
            Preconditions preconditions) {
        this.sheets = sheets;
        this.work = work;
        this.employers = employers;
        this.callers = callers;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "readCarving",
            summary = "One worksheet, with the job that it proposes",
            description = "404 outside the caller's regions.")
    @APIResponse(
            responseCode = "200",
            description = "The worksheet",
            content = @Content(schema = @Schema(implementation = CarvingSheetView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(sheets.visible(id, callers.get()).orElseThrow(Problem::notFound));
    }

    @PUT
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "changeCarving",
            summary = "Change the roles, the tasks and what is carved from them",
            description = "Rule X11. Needs If-Match. A coach changes what the own organisation began. 409 once it is"
                    + " agreed: take it back to DISCUSSED first.")
    @APIResponse(
            responseCode = "200",
            description = "The worksheet as changed",
            content = @Content(schema = @Schema(implementation = CarvingSheetView.class)))
    public Response change(@PathParam("id") UUID id, CarvingSheetBody body) {
        var sheet = keeping(id);
        preconditions.requireMatch(sheet.version());
        work.change(sheet, body);
        return answer(sheet);
    }

    @PUT
    @Path("/next-step")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "planCarving",
            summary = "Say what is done next with an open worksheet, and by when",
            description = "Rule P6. Needs If-Match. 409 when it has ended.")
    @APIResponse(
            responseCode = "200",
            description = "The worksheet with its next step",
            content = @Content(schema = @Schema(implementation = CarvingSheetView.class)))
    public Response plan(@PathParam("id") UUID id, NextStepInput body) {
        var sheet = keeping(id);
        preconditions.requireMatch(sheet.version());
        work.plan(sheet, body);
        return answer(sheet);
    }

    @POST
    @Path("/steps")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "stepCarving",
            summary = "Say that a worksheet is discussed with the employer, agreed, or dropped",
            description =
                    "Rule X11. 409 when that does not follow from where it stands, or nothing is carved to agree on."
                            + " Dropping needs a reason.")
    @APIResponse(
            responseCode = "201",
            description = "The worksheet after the step",
            content = @Content(schema = @Schema(implementation = CarvingSheetView.class)))
    public Response step(@PathParam("id") UUID id, CarvingStepBody body) {
        var sheet = keeping(id);
        work.goOn(sheet, body);
        return created(sheet, "/carving-sheets/" + id);
    }

    @POST
    @Path("/vacancies")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "openCarvedVacancy",
            summary = "Open the vacancy that an agreed worksheet ends in",
            description =
                    "Rules D5, X11. One position; tasks, hours and profile are those of the worksheet. 409 when it"
                            + " is not agreed, has its vacancy already, or the same hours went to another job before. Of a record that was"
                            + " merged, the vacancy is the survivor's.")
    @APIResponse(
            responseCode = "201",
            description = "The worksheet, ended in a vacancy",
            content = @Content(schema = @Schema(implementation = CarvingSheetView.class)))
    public Response finish(@PathParam("id") UUID id, CarvedVacancyBody body) {
        var sheet = keeping(id);
        var employer = employers
                .visible(employers.survivorOf(sheet.employerId()), callers.get())
                .orElseThrow(Problem::notFound);
        work.finish(sheet, employer, body, callers.get());
        return created(sheet, "/vacancies/" + sheet.vacancyId().orElseThrow());
    }

    private CarvingSheet keeping(UUID id) {
        var caller = callers.get();
        var sheet = sheets.lockVisible(id, caller).orElseThrow(Problem::notFound);
        if (!VacancyKeeperPolicy.mayKeep(sheet.organisation(), caller)) {
            throw Problem.forbidden("worksheet-elsewhere");
        }
        return sheet;
    }

    private static Response created(CarvingSheet sheet, String location) {
        return Response.created(URI.create(location))
                .tag(Etag.of(sheet.version()))
                .entity(CarvingSheetView.of(sheet))
                .build();
    }

    private static Response answer(CarvingSheet sheet) {
        return Response.ok(CarvingSheetView.of(sheet))
                .tag(Etag.of(sheet.version()))
                .build();
    }
}
