package nl.hoofdzaakwerk.employer.due;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.due.DueRequest;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is to be done next with everything that is open, in one list: the to-do list of an account manager (P6). */
@Path("/due-items")
@Tag(name = "Due")
class DueResource {
    private final DueOverview overview;
    private final CurrentCaller callers;

    DueResource(DueOverview overview, CurrentCaller callers) {
        this.overview = overview;
        this.callers = callers;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listDueItems",
            summary = "What is due with everything open, soonest first",
            description = "Rules P6 and D4. 403 for the organisation's list when the caller sees the own work only.")
    public DueList list(@BeanParam PageRequest page, @Valid @BeanParam DueRequest due) {
        var filter = due.filter();
        return overview.of(callers.get(), filter, page);
    }
}
