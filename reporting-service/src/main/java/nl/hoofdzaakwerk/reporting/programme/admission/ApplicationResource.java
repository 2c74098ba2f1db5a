package nl.hoofdzaakwerk.reporting.programme.admission;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The application of a region for a division, in order of arrival (F1, F2). */
@Path("/regions/{code}/division-application")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Admission")
public class ApplicationResource {
    private static final String CODE = "Code of the region, AM01 and up";

    private final ApplicationDesk desk;
    private final CurrentCaller callers;

    ApplicationResource(ApplicationDesk desk, CurrentCaller callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "getDivisionApplication",
            summary = "The last application of a region and what came of it",
            description = "Rules F1 and F2. 403 for a region in which the caller's organisation does not work; 404 when"
                    + " it never applied. The ETag is that of the region.")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "The application")
    public Response getDivisionApplication(@PathParam("code") @Parameter(description = CODE) RegionCode code) {
        return answer(desk.latest(callers.get(), code));
    }

    @PUT
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "applyForDivision",
            summary = "A region applies for a division",
            description = "Rules F1 and F2. Places go in order of arrival: with a place free the region has it at once,"
                    + " otherwise it waits, and plays one division lower meanwhile when there is a place. If-Match takes"
                    + " the ETag of the region, so an application sent twice is stored once. 409 with every reason when"
                    + " the division asks what is not there, when the region plays there or waits already.")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "PLACED, or WAITING with its position")
    @APIResponse(responseCode = "412", description = "The region was changed after it was read")
    public Response applyForDivision(
            @PathParam("code") @Parameter(description = CODE) RegionCode code, ApplicationInput input) {
        return answer(desk.apply(callers.get(), code, input));
    }

    @PUT
    @Path("/closing")
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "closeDivisionApplication",
            summary = "A region takes its application back, or the programme manager turns it down",
            description =
                    "Rule F1. The region stays where it plays. 404 when it does not wait; 409 when the one does what"
                            + " is for the other.")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "WITHDRAWN or DECLINED")
    @APIResponse(responseCode = "412", description = "The region was changed after it was read")
    public Response closeDivisionApplication(
            @PathParam("code") @Parameter(description = CODE) RegionCode code, ApplicationInput.Closing closing) {
        return answer(desk.close(callers.get(), code, closing));
    }

    @PUT
    @Path("/next-step")
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "replaceNextStepOfApplication",
            summary = "Says what happens while an application waits",
            description = "Rule P6. 404 when the region does not wait.")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "With its next step")
    @APIResponse(responseCode = "412", description = "The region was changed after it was read")
    public Response replaceNextStepOfApplication(
            @PathParam("code") @Parameter(description = CODE) RegionCode code, NextStepInput step) {
        return answer(desk.next(callers.get(), code, step));
    }

    private static Response answer(ApplicationDesk.Answer answer) {
        return Response.ok(answer.application()).tag(Etag.of(answer.version())).build();
    }
}
