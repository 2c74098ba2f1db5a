package nl.hoofdzaakwerk.employer.merging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A record that turned out to be an employer of its own after all (rule D3). */
@Path("/employers/{id}/unmerges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Merging")
class UnmergeResource {
    private final Merging merging;
    private final CurrentCaller callers;

    UnmergeResource(Merging merging, CurrentCaller callers) {
        this.merging = merging;
        this.callers = callers;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(
            operationId = "unmergeEmployer",
            summary = "Take this record out of the one it was merged into",
            description = "Rule D3. Both are as they were; what was written on the survivor stays there. 409 when this"
                    + " record was not merged.")
    @APIResponseSchema(value = MergeView.class, responseCode = "201", responseDescription = "That it stands by itself")
    public Response unmerge(@PathParam("id") UUID id, UnmergeBody body) {
        return MergeResource.created(id, merging.unmerge(id, body, callers.get()));
    }
}
