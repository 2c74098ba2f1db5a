package nl.hoofdzaakwerk.employer.prospecting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Employers to approach, in an order that spreads the work (rule X13). */
@Path("/prospects")
@Tag(name = "Prospecting")
class ProspectResource {
    private final Prospecting prospecting;
    private final CurrentCaller callers;

    ProspectResource(Prospecting prospecting, CurrentCaller callers) {
        this.prospecting = prospecting;
        this.callers = callers;
    }

    /** Prospects, best spread first. */
    @Schema(name = "ProspectList")
    record ProspectList(List<ProspectView> items) {}

    /**
     * An employer to approach.
     *
     * @param sector letter of its SBI section
     * @param stage {@code PROSPECT} or {@code DORMANT}
     */
    @Schema(name = "Prospect")
    record ProspectView(UUID id, String name, String municipality, String sector, PipelineStage stage) {
        static ProspectView of(RegionWork.Prospect prospect) {
            return new ProspectView(
                    prospect.id(), prospect.name(), prospect.municipality(), prospect.sector(), prospect.stage());
        }
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listProspects",
            summary = "Employers to approach, spread over the sectors",
            description = "Rule X13. One of each sector in turn, the sector with the least positions and placements per"
                    + " employer first. 403 outside the caller's regions.")
    public ProspectList list(
            @QueryParam("region") @NotNull @Parameter(description = "CBS code of the region") RegionCode region,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) @Parameter(description = "How many at most")
                    Integer limit) {
        if (!callers.get().worksIn(region)) {
            throw Problem.forbidden("not-your-region", region);
        }
        return new ProspectList(prospecting.prospects(region, limit).stream()
                .map(ProspectView::of)
                .toList());
    }
}
