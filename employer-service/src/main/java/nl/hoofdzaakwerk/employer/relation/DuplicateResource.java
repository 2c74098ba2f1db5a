package nl.hoofdzaakwerk.employer.relation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether an employer is there already, before it is added (rule D3). */
@Path("/employers/duplicates")
@Tag(name = "Employers")
class DuplicateResource {
    private final EmployerRegistration registration;
    private final CurrentCaller callers;

    DuplicateResource(EmployerRegistration registration, CurrentCaller callers) {
        this.registration = registration;
        this.callers = callers;
    }

    @POST
    @Path("/_search")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "searchDuplicates",
            summary = "Find records that may be the same employer",
            description = "Rule D3; stores nothing. The KvK number decides when both are known; otherwise the name,"
                    + " without legal form, articles and accents, and the municipality. Likeness from 65 on is shown,"
                    + " from 90 on it is nearly certain. 403 when the municipality lies outside the caller's regions.")
    public DuplicateList find(DuplicateBody body) {
        return DuplicateList.of(registration.duplicates(body, callers.get()));
    }
}
