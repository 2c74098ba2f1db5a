package nl.hoofdzaakwerk.reporting.programme;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.reporting.programme.model.DivisionTargets;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import nl.hoofdzaakwerk.reporting.programme.model.Target;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The regions of the programme with their divisions and targets (rules F1 and F3). */
@Path("/regions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme")
public class RegionResource {
    private final Programme programme;
    private final Preconditions preconditions;
    private final Clock clock;

    RegionResource(Programme programme, Preconditions preconditions, Clock clock) {
        this.programme = programme;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** @param items all regions, in order of their code */
    public record RegionList(List<RegionView> items) {}

    /**
     * A target of the region's own.
     *
     * @param trajectories to start in the year: 0 to 100,000
     * @param baseline where it starts from: a period before the year (rule P9); may be left out
     */
    public record TargetChange(
            @NotNull @Min(0) @Max(Target.HIGHEST) Integer trajectories,
            @Valid BaselineInput baseline) {}

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(operationId = "listRegions", summary = "All regions with their divisions and targets")
    public RegionList listRegions() {
        DivisionTargets targets = programme.divisionTargets();
        LocalDate today = LocalDate.now(clock);
        return new RegionList(programme.regions().stream()
                .map(region -> RegionView.of(region, targets, today))
                .toList());
    }

    @GET
    @Path("/{code}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(operationId = "getRegion", summary = "A region with its division and targets")
    @APIResponse(
            responseCode = "200",
            description = "The region; its ETag is what a change of a target needs",
            content = @Content(schema = @Schema(implementation = RegionView.class)))
    public Response getRegion(
            @Parameter(description = "Code of the region, AM01 and up") @PathParam("code") RegionCode code) {
        return answer(programme.region(code).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path("/{code}/targets/{year}")
    @Transactional
    @RolesAllowed(PROGRAMME_MANAGER)
    @Operation(
            operationId = "setRegionTarget",
            summary = "Gives a region a target of its own for a year",
            description = "Rules F1, F3 and P9: an effort, not an obligation. 409 when the period of the baseline is"
                    + " upside down or not wholly before the year.")
    @APIResponse(
            responseCode = "200",
            description = "The region with the new target",
            content = @Content(schema = @Schema(implementation = RegionView.class)))
    public Response setRegionTarget(
            @Parameter(description = "Code of the region, AM01 and up") @PathParam("code") RegionCode code,
            @Parameter(description = "Calendar year of the target")
                    @PathParam("year")
                    @Min(ProgrammeYear.FIRST)
                    @Max(ProgrammeYear.LAST)
                    int year,
            TargetChange change) {
        Region region = programme.region(code).orElseThrow(Problem::notFound);
        preconditions.requireMatch(region.version());
        programme.setTarget(
                region,
                new ProgrammeYear(year),
                new Target(change.trajectories()),
                Optional.ofNullable(change.baseline()));
        return answer(region);
    }

    private Response answer(Region region) {
        RegionView view = RegionView.of(region, programme.divisionTargets(), LocalDate.now(clock));
        return Response.ok(view).tag(Etag.of(region.version())).build();
    }
}
