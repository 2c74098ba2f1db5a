package nl.hoofdzaakwerk.employer.pressure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How often several employers hear of the organisations of a region (rule X8). */
@Path("/contact-pressures")
@Tag(name = "Contact pressure")
class PressureSearchResource {
    private final PressureDesk desk;
    private final Employers employers;
    private final CurrentCaller callers;

    PressureSearchResource(PressureDesk desk, Employers employers, CurrentCaller callers) {
        this.desk = desk;
        this.employers = employers;
        this.callers = callers;
    }

    /** In the order asked for. */
    @Schema(name = "ContactPressures")
    record PressureViews(List<PressureView> items) {}

    @POST
    @Path("/_search")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "searchContactPressures",
            summary = "How often several employers heard of us, such as those a search found",
            description = "Rule X8. Employers outside the caller's regions are left out.")
    public PressureViews search(PressureSearchBody body) {
        var caller = callers.get();
        var found = employers.byId(body.employerIds());
        return new PressureViews(desk.of(body.employerIds().stream()
                .distinct()
                .map(found::get)
                .filter(employer -> employer != null && caller.worksIn(employer.region()))
                .toList()));
    }
}
