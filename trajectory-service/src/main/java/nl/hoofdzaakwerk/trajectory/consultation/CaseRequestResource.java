package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asking for money in a case of the own organisation (B8). */
@Path("/consultation-cases/{id}/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case consultation")
public class CaseRequestResource {
    private final RequestDesk desk;
    private final CurrentCaller callers;

    CaseRequestResource(RequestDesk desk, CurrentCaller callers) {
        this.desk = desk;
        this.callers = callers;
    }

    /** 409 when a request for the case is open already (B8), or when a text holds personal data (C2). */
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"coach", "treatment-liaison", "client-manager"})
    @Operation(operationId = "requestCaseMoney", summary = "Asks the steering group for money in a case")
    @APIResponseSchema(value = RequestView.class, responseCode = "201", responseDescription = "Submitted")
    public Response requestCaseMoney(
            @PathParam("id") @Parameter(description = "Id of the case") UUID id, RequestInput input) {
        CaseRequest request = desk.submit(callers.get(), id, input);
        return Response.created(URI.create("/case-requests/" + request.id()))
                .tag(Etag.of(request.version()))
                .entity(RequestView.of(request))
                .build();
    }
}
