package nl.hoofdzaakwerk.employer.willingness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How willing an employer shows itself to be (rule X9). */
@Path("/employers/{id}/willingness")
@Tag(name = "Willingness")
class WillingnessResource {
    private final WillingnessWork work;
    private final Employers employers;
    private final CurrentCaller callers;

    WillingnessResource(WillingnessWork work, Employers employers, CurrentCaller callers) {
        this.work = work;
        this.employers = employers;
        this.callers = callers;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "readWillingness",
            summary = "How willing an employer shows itself to be today, with the evidence",
            description =
                    "Rule X9. Visits, meetings with candidates, trials and hires weigh by kind, and halve with every"
                            + " half-life of silence; weights and half-lives are dated data.")
    public WillingnessView read(@PathParam("id") UUID id) {
        employers.visible(id, callers.get()).orElseThrow(Problem::notFound);
        return WillingnessView.of(work.of(id));
    }
}
