package nl.hoofdzaakwerk.employer.aftercare;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.aftercare.model.EmployerGuidance;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be given to the employer about a placement (rule X14). */
@Path("/placements/{id}/employer-summary")
@Tag(name = "Aftercare")
class SummaryResource {
    private static final EmployerGuidance.Given NOTHING_GIVEN =
            new EmployerGuidance.Given(Optional.empty(), Optional.empty(), Optional.empty());

    private final Placements placements;
    private final Guidances guidances;
    private final CheckIns checkIns;
    private final Disclosures disclosures;
    private final CurrentCaller callers;

    SummaryResource(
            Placements placements,
            Guidances guidances,
            CheckIns checkIns,
            Disclosures disclosures,
            CurrentCaller callers) {
        this.placements = placements;
        this.guidances = guidances;
        this.checkIns = checkIns;
        this.disclosures = disclosures;
        this.callers = callers;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "readEmployerSummary",
            summary = "What can be given to the employer about a placement",
            description = "Rule X14. Of the person only what the client released; without a release only facts of the"
                    + " work. 404 outside the caller's regions.")
    public EmployerSummary read(@PathParam("id") UUID id) {
        var placement = placements.visible(id, callers.get()).orElseThrow(Problem::notFound);
        var given = guidances.findByIdOptional(id).map(EmployerGuidance::given).orElse(NOTHING_GIVEN);
        return EmployerSummary.of(placement, given, checkIns.of(id), disclosures.of(id));
    }
}
