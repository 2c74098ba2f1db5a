package nl.hoofdzaakwerk.employer.prospecting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** On how few employers and sectors a region's work rests (rule X13). */
@Path("/employer-concentrations")
@Tag(name = "Prospecting")
class ConcentrationResource {
    private final Prospecting prospecting;
    private final CurrentCaller callers;

    ConcentrationResource(Prospecting prospecting, CurrentCaller callers) {
        this.prospecting = prospecting;
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
            operationId = "readConcentration",
            summary = "How a region's employers, vacancies and placements are concentrated",
            description =
                    "Rule X13. Per sector or municipality the share of the largest one, three and five employers and"
                            + " the Herfindahl index, and which groups are under-used: their share of the positions and placements"
                            + " is at most a part, by dated data, of their share of the employers. 403 outside the caller's"
                            + " regions.")
    public ConcentrationView read(
            @QueryParam("region") @NotNull @Parameter(description = "CBS code of the region") RegionCode region,
            @QueryParam("by") @DefaultValue("SECTOR") @Parameter(description = "How employers are grouped") GroupBy by,
            @QueryParam("from")
                    @BusinessDate
                    @Parameter(description = "First day that counts; three years ago when absent")
                    LocalDate from) {
        if (!callers.get().worksIn(region)) {
            throw Problem.forbidden("not-your-region", region);
        }
        return prospecting.concentration(region, by, Optional.ofNullable(from));
    }
}
