package nl.hoofdzaakwerk.employer.commitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What all employers of a region promised together (rule X10). */
@Path("/commitment-balances")
@Tag(name = "Commitments")
class CommitmentBalanceResource {
    private final Commitments commitments;
    private final CurrentCaller callers;

    CommitmentBalanceResource(Commitments commitments, CurrentCaller callers) {
        this.commitments = commitments;
        this.callers = callers;
    }

    @GET
    @Transactional
    @RolesAllowed({
        Roles.ACCOUNT_MANAGER,
        Roles.COACH,
        Roles.MATCHING_CHAIR,
        Roles.WSP_KEY_FIGURE,
        Roles.REGIONAL_DIRECTOR
    })
    @Operation(
            operationId = "readCommitmentBalance",
            summary = "Places promised, open, matched, filled, expired and withdrawn in a region",
            description = "Rule X10. 403 outside the caller's regions.")
    public CommitmentView.BalanceView read(
            @QueryParam("region") @NotNull @Parameter(description = "CBS code of the region") RegionCode region) {
        if (!callers.get().worksIn(region)) {
            throw Problem.forbidden("not-your-region", region);
        }
        return CommitmentView.BalanceView.of(commitments.balanceOfRegion(region));
    }
}
