package nl.hoofdzaakwerk.trajectory.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseGoal;
import nl.hoofdzaakwerk.trajectory.sheet.SheetFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Overviews of case consultation, for the region (C3, C5, B8). Each holds what the caller may see, and names nobody.
 */
@Path("/consultation-overviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case consultation")
@RolesAllowed({"steering-member@REGION", "regional-director@REGION"})
public class OverviewResource {
    private final Overviews overviews;

    OverviewResource(Overviews overviews) {
        this.overviews = overviews;
    }

    /** Advised cases with this goal. */
    public record GoalCount(CaseGoal goal, String text, int cases) {}

    /** Advised cases per goal of the intervention. */
    public record CaseOverview(List<GoalCount> goals, int cases) {}

    /**
     * A part of the region.
     *
     * @param subregion absent for cases of the whole region
     * @param askedAmount in euros
     * @param grantedAmount in euros
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SubregionSpread(
            String subregion, int requests, BigDecimal askedAmount, int grants, BigDecimal grantedAmount) {}

    /** Requests and grants per subregion. */
    public record RequestSpread(List<SubregionSpread> subregions) {}

    @GET
    @Path("/goals")
    @Transactional
    @Operation(operationId = "countCasesByGoal", summary = "Advised cases per goal of the intervention")
    public CaseOverview countCasesByGoal(
            @QueryParam("region") @Parameter(description = "Only this labour-market region") RegionCode region,
            @BusinessDate @QueryParam("from") @Parameter(description = "First day") LocalDate from,
            @BusinessDate @QueryParam("until") @Parameter(description = "Last day") LocalDate until) {
        return overviews.goals(Period.of(region, from, until));
    }

    @GET
    @Path("/request-spread")
    @Transactional
    @Operation(operationId = "spreadCaseRequests", summary = "How requests and grants lie over a region's subregions")
    public RequestSpread spreadCaseRequests(
            @NotNull @QueryParam("region") @Parameter(description = "Labour-market region", required = true)
                    RegionCode region) {
        return overviews.spread(region);
    }

    @GET
    @Path("/cases")
    @Transactional
    @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
    @Operation(operationId = "exportCases", summary = "The overview of cases, as CSV or XLSX by the Accept header")
    @APIResponse(
            responseCode = "200",
            description = "A row per case",
            content = {
                @Content(mediaType = SheetFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = SheetFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response exportCases(
            @Context HttpHeaders headers,
            @QueryParam("region") @Parameter(description = "Only this labour-market region") RegionCode region,
            @BusinessDate @QueryParam("from") @Parameter(description = "First day") LocalDate from,
            @BusinessDate @QueryParam("until") @Parameter(description = "Last day") LocalDate until) {
        return SheetFormat.answer(
                overviews.caseSheet(Period.of(region, from, until)), headers.getAcceptableMediaTypes());
    }

    @GET
    @Path("/meetings")
    @Transactional
    @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
    @Operation(
            operationId = "exportConsultationMeetings",
            summary = "The overview of meetings, as CSV or XLSX by the Accept header")
    @APIResponse(
            responseCode = "200",
            description = "A row per meeting",
            content = {
                @Content(mediaType = SheetFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = SheetFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response exportConsultationMeetings(
            @Context HttpHeaders headers,
            @QueryParam("region") @Parameter(description = "Only this labour-market region") RegionCode region,
            @BusinessDate @QueryParam("from") @Parameter(description = "First day") LocalDate from,
            @BusinessDate @QueryParam("until") @Parameter(description = "Last day") LocalDate until) {
        return SheetFormat.answer(
                overviews.meetingSheet(Period.of(region, from, until)), headers.getAcceptableMediaTypes());
    }
}
