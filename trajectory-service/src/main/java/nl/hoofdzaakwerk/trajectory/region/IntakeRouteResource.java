package nl.hoofdzaakwerk.trajectory.region;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.region.model.RouteKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The ways by which a trajectory can arrive; each region has its own (A10). Everybody reads them; the region's director
 * configures those of the own region, the programme manager those of any.
 */
@Path("/intake-routes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policy")
@RolesAllowed({"coach", "treatment-liaison", "key-figure", "client-manager", "regional-director", "programme-manager"})
public class IntakeRouteResource {
    private static final String CODE = "[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,4}";
    private static final int MOST = 10_000;

    private final IntakeRoutes routes;
    private final RouteDesk desk;
    private final CurrentCaller callers;
    private final Language language;

    IntakeRouteResource(IntakeRoutes routes, RouteDesk desk, CurrentCaller callers, Language language) {
        this.routes = routes;
        this.desk = desk;
        this.callers = callers;
        this.language = language;
    }

    /**
     * A route.
     *
     * @param name in the language of the request
     * @param kind whether it was there before the programme
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
            RouteKind kind,
            Integer intake,
            int started,
            Integer left,
            LocalDate validFrom,
            LocalDate validUntil) {}

    /** All routes. */
    public record IntakeRouteList(List<IntakeRouteView> items) {}

    /**
     * A route to add.
     *
     * @param code names it within its region, for good
     * @param intake how many clients it reviews; left out without a limit
     */
    public record RouteInput(
            @NotNull RegionCode region,
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Size(min = 1, max = 100) @PlainText String nameNl,
            @NotNull @Size(min = 1, max = 100) @PlainText String nameEn,
            @NotNull RouteKind kind,
            @Min(1) @Max(MOST) Integer intake,
            @NotNull @BusinessDate LocalDate validFrom) {}

    /** @param intake how many it can take from now on; left out without a limit */
    public record RouteIntakeInput(@Min(1) @Max(MOST) Integer intake) {}

    /** @param closedFrom first day on which nobody is referred or starts by it */
    public record RouteClosingInput(@NotNull @BusinessDate LocalDate closedFrom) {}

    @GET
    @Transactional
    @Operation(operationId = "listIntakeRoutes", summary = "Routes by which trajectories arrive, per region")
    public IntakeRouteList listIntakeRoutes(
            @QueryParam("region") @Parameter(description = "Code of a labour-market region") RegionCode region) {
        Map<RegionCode, Map<String, Integer>> started = new HashMap<>();
        return new IntakeRouteList(routes.all().stream()
                .filter(route -> region == null || route.region().equals(region))
                .map(route -> view(
                        route,
                        started.computeIfAbsent(route.region(), routes::starts).getOrDefault(route.code(), 0)))
                .toList());
    }

    @GET
    @Path("/{region}/{code}")
    @Transactional
    @Operation(operationId = "getIntakeRoute", summary = "One route of a region")
    @APIResponseSchema(value = IntakeRouteView.class, responseDescription = "The route")
    public Response getIntakeRoute(
            @PathParam("region") @Parameter(description = "Code of a labour-market region") RegionCode region,
            @PathParam("code") @Parameter(description = "Code of the route within the region") String code) {
        return answer(routes.find(region, code).orElseThrow(Problem::notFound));
    }

    /** 409 when the region has a route of this code. */
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"regional-director@REGION", "programme-manager@NATIONAL"})
    @Operation(operationId = "addIntakeRoute", summary = "Adds a route to a region")
    @APIResponseSchema(value = IntakeRouteView.class, responseCode = "201", responseDescription = "Added")
    public Response addIntakeRoute(RouteInput input) {
        IntakeRoute route = desk.add(callers.get(), input);
        return Response.created(URI.create("/intake-routes/" + route.region() + "/" + route.code()))
                .tag(Etag.of(route.version()))
                .entity(view(route, 0))
                .build();
    }

    /** 409 when more than that came by it already, or when it is closed. */
    @PUT
    @Path("/{region}/{code}/intake")
    @Transactional
    @RolesAllowed({"regional-director@REGION", "programme-manager@NATIONAL"})
    @Operation(operationId = "replaceRouteIntake", summary = "Says how many a route can take")
    @APIResponseSchema(value = IntakeRouteView.class, responseDescription = "The route")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response replaceRouteIntake(
            @PathParam("region") @Parameter(description = "Code of a labour-market region") RegionCode region,
            @PathParam("code") @Parameter(description = "Code of the route within the region") String code,
            RouteIntakeInput input) {
        return answer(desk.take(callers.get(), region, code, input.intake()));
    }

    /** What came by it stays counted; a day in the future can be changed until it has come. */
    @PUT
    @Path("/{region}/{code}/closing")
    @Transactional
    @RolesAllowed({"regional-director@REGION", "programme-manager@NATIONAL"})
    @Operation(operationId = "closeIntakeRoute", summary = "Closes a route from a day on")
    @APIResponseSchema(value = IntakeRouteView.class, responseDescription = "The route")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response closeIntakeRoute(
            @PathParam("region") @Parameter(description = "Code of a labour-market region") RegionCode region,
            @PathParam("code") @Parameter(description = "Code of the route within the region") String code,
            RouteClosingInput input) {
        return answer(desk.close(callers.get(), region, code, input.closedFrom()));
    }

    private Response answer(IntakeRoute route) {
        int started = routes.starts(route.region()).getOrDefault(route.code(), 0);
        return Response.ok(view(route, started)).tag(Etag.of(route.version())).build();
    }

    private IntakeRouteView view(IntakeRoute route, int started) {
        boolean english = language.locale().getLanguage().equals("en");
        return new IntakeRouteView(
                route.region(),
                route.code(),
                english ? route.nameEn() : route.nameNl(),
                route.kind(),
                route.intake().orElse(null),
                started,
                route.intake().map(intake -> Math.max(0, intake - started)).orElse(null),
                route.validFrom(),
                route.validUntil().orElse(null));
    }
}
