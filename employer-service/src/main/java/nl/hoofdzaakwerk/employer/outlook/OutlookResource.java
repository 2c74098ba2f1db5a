package nl.hoofdzaakwerk.employer.outlook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.outlook.model.Classification;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The labour-market outlook of a region of the caller (rule D11). */
@Path("/regions/{region}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outlook")
class OutlookResource {
    private final OutlookWork work;
    private final CurrentCaller callers;

    OutlookResource(OutlookWork work, CurrentCaller callers) {
        this.work = work;
        this.callers = callers;
    }

    /** How many figures were taken in. */
    @Schema(name = "ImportedFigures")
    record Imported(String region, String source, int figures) {}

    @GET
    @Path("/outlooks")
    @Transactional
    @RolesAllowed({
        Roles.ACCOUNT_MANAGER,
        Roles.COACH,
        Roles.MATCHING_CHAIR,
        Roles.WSP_KEY_FIGURE,
        Roles.REGIONAL_DIRECTOR
    })
    @Operation(
            operationId = "readOutlook",
            summary = "Supply and demand three years back and three years ahead",
            description =
                    "Rule D11. Demand from the region's own vacancies, supply from candidates' wishes as anonymous"
                            + " counts, and both from imported figures; every series with its source and method. Candidates"
                            + " wish for occupations, so by sector supply comes from imported figures only. 404 outside the"
                            + " caller's regions.")
    public OutlookView read(
            @PathParam("region") @Parameter(description = "CBS code of the region") RegionCode region,
            @QueryParam("by") @NotNull @Parameter(description = "By occupation group or by sector") Classification by) {
        requireOwn(region);
        return work.outlook(region, by);
    }

    @POST
    @Path("/outlook-figures")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.REGIONAL_DIRECTOR})
    @Operation(
            operationId = "importOutlookFigures",
            summary = "Take in a table of figures of others, such as UWV's",
            description = "Rule D11. All lines or none; a figure of the same source that was there already is replaced."
                    + " 400 names the lines that are wrong. 404 outside the caller's regions.")
    @APIResponse(
            responseCode = "201",
            description = "How many figures were taken in",
            content = @Content(schema = @Schema(implementation = Imported.class)))
    public Response importFigures(
            @PathParam("region") @Parameter(description = "CBS code of the region") RegionCode region,
            FiguresBody body) {
        requireOwn(region);
        int figures = work.importTable(region, body, callers.get());
        return Response.created(URI.create("/regions/" + region + "/outlooks"))
                .entity(new Imported(region.value(), body.source().strip(), figures))
                .build();
    }

    private void requireOwn(RegionCode region) {
        if (!callers.get().worksIn(region)) {
            throw Problem.notFound();
        }
    }
}
