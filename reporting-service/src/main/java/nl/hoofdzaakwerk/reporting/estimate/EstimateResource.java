package nl.hoofdzaakwerk.reporting.estimate;

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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.estimate.model.CareCategory;
import nl.hoofdzaakwerk.reporting.estimate.model.PopulationCount;
import nl.hoofdzaakwerk.reporting.estimate.model.TargetGroupEstimate;
import nl.hoofdzaakwerk.reporting.indicator.BilingualText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many people may belong to the target group (rule F11): an estimate, with its formula and its sources. */
@Path("/target-group-estimates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Estimates")
public class EstimateResource {
    private final TargetGroupEstimates estimates;
    private final Preconditions preconditions;
    private final Refusals refusals;

    EstimateResource(TargetGroupEstimates estimates, Preconditions preconditions, Refusals refusals) {
        this.estimates = estimates;
        this.preconditions = preconditions;
        this.refusals = refusals;
    }

    /**
     * @param formula how each estimate is worked out
     * @param items all regions, in order of their code
     */
    public record EstimateList(BilingualText formula, List<RegionEstimate> items) {}

    /** @param formula how it is worked out */
    public record RegionEstimate(RegionCode region, BilingualText formula, TargetGroupEstimate estimate) {}

    /** @param counts all numbers that are known of the region; others are removed */
    public record PopulationChange(@NotNull @Size(max = 10) List<@NotNull @Valid CountInput> counts) {}

    /**
     * @param people 0 to 20,000,000
     * @param source who counted them
     * @param countedOn day of which the number is
     */
    public record CountInput(
            @NotNull CareCategory category,
            @NotNull @Min(0) @Max(PopulationCount.MOST) Integer people,
            @NotNull @Size(min = 1, max = 300) @PlainText String source,
            @NotNull @BusinessDate LocalDate countedOn) {}

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listTargetGroupEstimates",
            summary = "Estimates of the target group of all regions",
            description =
                    "Rule F11: people with a benefit times the share in psychological care, with the source of both.")
    public EstimateList listTargetGroupEstimates() {
        return new EstimateList(
                formula(), estimates.all().stream().map(EstimateResource::view).toList());
    }

    @GET
    @Path("/{region}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "getTargetGroupEstimate",
            summary = "Estimate of the target group of a region",
            description = "Rule F11. 404 for a region that does not exist.")
    @APIResponse(
            responseCode = "200",
            description = "The estimate; its ETag is what a change of the numbers needs",
            content = @Content(schema = @Schema(implementation = RegionEstimate.class)))
    public Response getTargetGroupEstimate(
            @Parameter(description = "Code of the region, AM01 and up") @PathParam("region") RegionCode region) {
        return answer(estimates.of(region).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path("/{region}")
    @Transactional
    @RolesAllowed(PROGRAMME_MANAGER)
    @Operation(
            operationId = "setPopulation",
            summary = "Enters how many people of a region are in which position",
            description = "Rule F11: each number with its source and day, all numbers of the region at once. 409 for a"
                    + " category that stands there twice, a day that has yet to come, and parts that are more than"
                    + " the whole.")
    @APIResponse(
            responseCode = "200",
            description = "The estimate of the new numbers",
            content = @Content(schema = @Schema(implementation = RegionEstimate.class)))
    public Response setPopulation(
            @Parameter(description = "Code of the region, AM01 and up") @PathParam("region") RegionCode region,
            PopulationChange change) {
        preconditions.requireMatch(
                estimates.of(region).orElseThrow(Problem::notFound).version());
        refusals.check(estimates.recount(
                region,
                change.counts().stream()
                        .map(count -> new PopulationCount(
                                count.category(), count.people(), count.source(), count.countedOn()))
                        .toList()));
        return answer(estimates.of(region).orElseThrow());
    }

    private static Response answer(TargetGroupEstimates.OfRegion found) {
        return Response.ok(view(found)).tag(Etag.of(found.version())).build();
    }

    private static RegionEstimate view(TargetGroupEstimates.OfRegion found) {
        return new RegionEstimate(found.region(), formula(), found.estimate());
    }

    private static BilingualText formula() {
        return BilingualText.of("estimate.targetGroup.formula");
    }
}
