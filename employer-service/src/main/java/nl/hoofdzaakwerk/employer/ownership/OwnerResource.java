package nl.hoofdzaakwerk.employer.ownership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who keeps contacts in the caller's regions, to choose from when a contact passes on (rule D3). */
@Path("/employer-owners")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ownership")
class OwnerResource {
    private final Keepers keepers;
    private final CurrentCaller callers;

    OwnerResource(Keepers keepers, CurrentCaller callers) {
        this.keepers = keepers;
        this.callers = callers;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "listEmployerOwners",
            summary = "Who keeps the contact with employers of the own regions, and with how many",
            description = "Rule D3. The five hundred with the most employers.")
    public OwnerList list() {
        return keepers.in(callers.get());
    }
}
