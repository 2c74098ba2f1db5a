package nl.hoofdzaakwerk.employer.pipeline.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cards that rot on all boards (rule P7). */
@Path("/rotting-cards")
@Tag(name = "Pipeline")
class RottingResource {
    private final RottingCards rotting;
    private final CurrentCaller callers;

    RottingResource(RottingCards rotting, CurrentCaller callers) {
        this.rotting = rotting;
        this.callers = callers;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listRottingCards",
            summary = "Cards that rot, of the main pipeline and the own ones",
            description = "Rule P7. Longer in a stage than its days, or with a next step that is late by a number of"
                    + " working days; both are data per region.")
    public Page<RottingCards.RottingCard> rotting(@Valid @BeanParam BoardScope scope, @BeanParam PageRequest page) {
        return rotting.page(callers.get(), scope, page);
    }
}
