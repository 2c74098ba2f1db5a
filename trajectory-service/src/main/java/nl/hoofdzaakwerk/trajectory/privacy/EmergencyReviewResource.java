package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.privacy.EmergencyAccessResource.EmergencyAccessView;
import nl.hoofdzaakwerk.trajectory.privacy.model.EmergencyAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One emergency access, for the privacy officer of the treating institution who is to review it (P3, P6). */
@Path("/emergency-accesses/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
@RolesAllowed("privacy-officer@GGZ")
public class EmergencyReviewResource {
    private final EmergencyDesk desk;
    private final EmergencyAccesses accesses;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;

    EmergencyReviewResource(
            EmergencyDesk desk, EmergencyAccesses accesses, CurrentCaller callers, ProcessingLog processingLog) {
        this.desk = desk;
        this.accesses = accesses;
        this.callers = callers;
        this.processingLog = processingLog;
    }

    @GET
    @Transactional
    @Operation(operationId = "getEmergencyAccess", summary = "One emergency access to an own candidate")
    @APIResponseSchema(value = EmergencyAccessView.class, responseDescription = "The access")
    public Response getEmergencyAccess(
            @PathParam("id") @Parameter(description = "Id of the emergency access") UUID id) {
        EmergencyAccess access = accesses.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("emergency-access", access.candidateId());
        return answer(access);
    }

    /** 409 when it is reviewed, or the caller's own (P3). */
    @PUT
    @Path("/next-step")
    @Transactional
    @Operation(
            operationId = "replaceNextStepOfEmergencyAccess",
            summary = "Says what happens next with an emergency access that is not reviewed yet")
    @APIResponseSchema(value = EmergencyAccessView.class, responseDescription = "With its next step")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response replaceNextStepOfEmergencyAccess(
            @PathParam("id") @Parameter(description = "Id of the emergency access") UUID id, NextStepInput input) {
        return answer(desk.next(callers.get(), id, input));
    }

    private static Response answer(EmergencyAccess access) {
        return Response.ok(EmergencyAccessView.of(access))
                .tag(Etag.of(access.version()))
                .build();
    }
}
