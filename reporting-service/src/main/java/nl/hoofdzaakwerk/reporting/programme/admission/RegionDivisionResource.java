package nl.hoofdzaakwerk.reporting.programme.admission;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.reporting.programme.RegionView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a region plays (F1). */
@Path("/regions/{code}/division")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Admission")
public class RegionDivisionResource {
    private final ApplicationDesk applications;
    private final CurrentCaller callers;

    RegionDivisionResource(ApplicationDesk applications, CurrentCaller callers) {
        this.applications = applications;
        this.callers = callers;
    }

    @PUT
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "stepDown",
            summary = "A region gives up its place and plays in a lower division",
            description =
                    "Rule F1. The first on the waiting list gets the place. 409 for a division that is not lower or"
                            + " is full, and for a region that waits itself.")
    @APIResponseSchema(value = RegionView.class, responseDescription = "The region, where it plays now")
    @APIResponse(responseCode = "412", description = "The region was changed after it was read")
    public Response stepDown(
            @PathParam("code") @Parameter(description = "Code of the region, AM01 and up") RegionCode code,
            ApplicationInput.StepDown step) {
        ApplicationDesk.SteppedDown done = applications.stepDown(callers.get(), code, step.division());
        return Response.ok(done.region()).tag(Etag.of(done.version())).build();
    }
}
