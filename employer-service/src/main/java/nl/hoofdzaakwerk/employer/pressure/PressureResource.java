package nl.hoofdzaakwerk.employer.pressure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How often one employer hears of the organisations of a region (rule X8). */
@Path("/employers/{id}/contact-pressure")
@Tag(name = "Contact pressure")
class PressureResource {
    private final PressureDesk desk;
    private final Employers employers;
    private final CurrentCaller callers;

    PressureResource(PressureDesk desk, Employers employers, CurrentCaller callers) {
        this.desk = desk;
        this.employers = employers;
        this.callers = callers;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "readContactPressure",
            summary = "How often an employer heard of us, and who is about to call it",
            description = "Rule X8. 404 outside the caller's regions.")
    public PressureView read(@PathParam("id") UUID id) {
        return desk.of(List.of(employers.visible(id, callers.get()).orElseThrow(Problem::notFound)))
                .getFirst();
    }
}
