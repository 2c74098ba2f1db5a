package nl.hoofdzaakwerk.trajectory.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ways by which a trajectory can arrive; each region has its own (A10). */
@Path("/intake-routes")
@Tag(name = "Policy")
@RolesAllowed({"coach", "treatment-liaison", "key-figure", "client-manager", "regional-director", "programme-manager"})
public class IntakeRouteResource {
    private final ReferenceData reference;
    private final Language language;

    IntakeRouteResource(ReferenceData reference, Language language) {
        this.reference = reference;
        this.language = language;
    }

    /**
     * A route.
     *
     * @param name in the language of the request
     * @param intake how many it can take; absent without a limit
     * @param started how many came by it
     * @param left of the intake; absent without a limit
     * @param validUntil last day; absent without an end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IntakeRouteView(
            RegionCode region,
            String code,
            String name,
            Integer intake,
            int started,
            Integer left,
            LocalDate validFrom,
            LocalDate validUntil) {}

    /** All routes. */
    public record IntakeRouteList(List<IntakeRouteView> items) {}

    @GET
    @Transactional
    @Operation(operationId = "listIntakeRoutes", summary = "Routes by which trajectories arrive, per region")
    public IntakeRouteList listIntakeRoutes(
            @QueryParam("region") @Parameter(description = "Code of a labour-market region") RegionCode region) {
        boolean english = language.locale().getLanguage().equals("en");
        Map<RegionCode, Map<String, Integer>> started = new HashMap<>();
        return new IntakeRouteList(reference.routes().stream()
                .filter(route -> region == null || route.region().equals(region))
                .map(route -> view(
                        route,
                        english,
                        started.computeIfAbsent(route.region(), reference::routeStarts)
                                .getOrDefault(route.code(), 0)))
                .toList());
    }

    private static IntakeRouteView view(IntakeRoute route, boolean english, int started) {
        return new IntakeRouteView(
                route.region(),
                route.code(),
                english ? route.nameEn() : route.nameNl(),
                route.intake().orElse(null),
                started,
                route.intake().map(intake -> Math.max(0, intake - started)).orElse(null),
                route.validFrom(),
                route.validUntil().orElse(null));
    }
}
