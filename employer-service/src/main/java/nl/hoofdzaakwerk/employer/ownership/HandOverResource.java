package nl.hoofdzaakwerk.employer.ownership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Passing on all that one owner keeps (rule D3). */
@Path("/employer-hand-overs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ownership")
class HandOverResource {
    private final Passing passing;
    private final CurrentCaller callers;

    HandOverResource(Passing passing, CurrentCaller callers) {
        this.passing = passing;
        this.callers = callers;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "handOverEmployers",
            summary = "Hand over all employers of one owner",
            description = "All of the caller's regions, or none (rule D3). Account managers of the WSP hand over"
                    + " anybody's, others their own; 403 otherwise. 409 as for one employer.")
    @APIResponseSchema(value = HandedOver.class, responseDescription = "How many were handed over")
    public Response handOver(HandOverBody body) {
        return Response.ok(new HandedOver(passing.all(body, callers.get()))).build();
    }
}
