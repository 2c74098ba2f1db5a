package nl.hoofdzaakwerk.matching.tenure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.matching.tenure.model.TenureRule;
import nl.hoofdzaakwerk.matching.tenure.model.TenureTable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tenure per criterion (X21): of the region's matches for the WSP, of the own candidates' for a coach. */
@Path("/tenures")
@Tag(name = "tenure", description = "How long work lasted that came of matches")
class TenureResource {
    private final Tenures tenures;
    private final CurrentCaller callers;
    private final Clock clock;

    TenureResource(Tenures tenures, CurrentCaller callers, Clock clock) {
        this.tenures = tenures;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP"})
    @Operation(
            operationId = "getTenures",
            summary = "How much work lasted 13 and 26 weeks, by points per criterion at agreement",
            description = "Rule X21. Counts placements that began at least the term ago. Nothing is shown of groups"
                    + " smaller than the rule says. People change weights, never the system. 403 outside the caller's"
                    + " regions.")
    public TenureView get(
            @QueryParam("region") @NotNull @Parameter(description = "CBS code of the region") RegionCode region) {
        if (!callers.get().worksIn(region)) {
            throw Problem.forbidden("not-your-region", region);
        }
        LocalDate today = LocalDate.now(clock);
        TenureRule rule = tenures.rule(region, today);
        return TenureView.of(region, today, rule, TenureTable.of(tenures.in(region), rule, today));
    }
}
