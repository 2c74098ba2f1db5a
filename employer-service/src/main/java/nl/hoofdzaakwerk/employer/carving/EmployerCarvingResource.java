package nl.hoofdzaakwerk.employer.carving;

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
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.carving.model.CarvingSheet;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.kit.api.Etag;
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

/** Worksheets for job carving of an employer of the caller's regions (rule X11). */
@Path("/employers/{id}/carving-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Job carving")
class EmployerCarvingResource {
    private final CarvingSheets sheets;
    private final CarvingWork work;
    private final Employers employers;
    private final CurrentCaller callers;

    EmployerCarvingResource(CarvingSheets sheets, CarvingWork work, Employers employers, CurrentCaller callers) {
        this.sheets = sheets;
        this.work = work;
        this.employers = employers;
        this.callers = callers;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "beginCarving",
            summary = "Begin a worksheet for job carving at an employer",
            description =
                    "Rule X11. 400 when more is carved than the tasks have, a task stands twice, a task that cannot"
                            + " be split off is carved, or the tasks of a role take more than the role. 409 when the record was"
                            + " merged.")
    @APIResponse(
            responseCode = "201",
            description = "The worksheet, a draft",
            content = @Content(schema = @Schema(implementation = CarvingSheetView.class)))
    public Response begin(@PathParam("id") UUID id, CarvingSheetBody body) {
        var employer = employers.writable(id, callers.get());
        var sheet = work.begin(employer, body, callers.get());
        return Response.created(URI.create("/carving-sheets/" + sheet.id()))
                .tag(Etag.of(sheet.version()))
                .entity(CarvingSheetView.of(sheet))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(operationId = "listCarvings", summary = "Worksheets of an employer, newest first")
    public Page<CarvingSheetView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        employers.visible(id, callers.get()).orElseThrow(Problem::notFound);
        return Page.of(sheets.page(employers.family(id), page), page, CarvingSheet::id)
                .map(CarvingSheetView::of);
    }
}
