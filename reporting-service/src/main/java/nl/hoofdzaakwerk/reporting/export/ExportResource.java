package nl.hoofdzaakwerk.reporting.export;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures to take away, as CSV, XLSX or JSON by the Accept header (rules F9 and F17); exactly what a release shows. */
@Path("/exports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exports")
public class ExportResource {
    private static final String YEAR = "Year in which the trajectories started, 2010 to 2100; all years without it";

    private final Exports exports;
    private final OwnRegion ownRegion;
    private final Language language;
    private final ObjectMapper mapper;

    ExportResource(Exports exports, OwnRegion ownRegion, Language language, ObjectMapper mapper) {
        this.exports = exports;
        this.ownRegion = ownRegion;
        this.language = language;
        this.mapper = mapper;
    }

    @GET
    @Path("/national")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER})
    @Produces({CsvTable.MEDIA_TYPE, XlsxTable.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportNationalFigures",
            summary = "The figures of the nation and of each region, for a spreadsheet or a program",
            description = "Rules F9, F10 and F17. A figure that is not shown says so and why. 404 when there is no"
                    + " release yet, or it has nothing of the year.")
    @APIResponse(
            responseCode = "200",
            description = "A row per figure",
            content = {
                @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = XlsxTable.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = JsonTable.ExportedFigures.class))
            })
    public Response exportNationalFigures(
            @Context HttpHeaders headers,
            @Parameter(description = YEAR) @QueryParam("year") @Min(ProgrammeYear.FIRST) @Max(ProgrammeYear.LAST)
                    Integer year) {
        return answer(headers, exports.nation(year));
    }

    @GET
    @Path("/regions/{code}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Produces({CsvTable.MEDIA_TYPE, XlsxTable.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportRegionalFigures",
            summary = "The figures of a region and its parts, for a spreadsheet or a program",
            description = "Rules F9, F10 and F17. A figure that is not shown says so and why. 403 for a region in which"
                    + " the caller's organisation does not work; 404 when there is no release yet, or it has nothing of"
                    + " the year.")
    @APIResponse(
            responseCode = "200",
            description = "A row per figure",
            content = {
                @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = XlsxTable.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = JsonTable.ExportedFigures.class))
            })
    public Response exportRegionalFigures(
            @Context HttpHeaders headers,
            @Parameter(description = "Code of the region, AM01 and up") @PathParam("code") RegionCode code,
            @Parameter(description = YEAR) @QueryParam("year") @Min(ProgrammeYear.FIRST) @Max(ProgrammeYear.LAST)
                    Integer year) {
        ownRegion.require(code);
        return answer(headers, exports.region(code, year));
    }

    private Response answer(HttpHeaders headers, Selection selection) {
        Wording wording = new Wording(language.locale());
        String form = Forms.wanted(headers, CsvTable.MEDIA_TYPE, XlsxTable.MEDIA_TYPE, MediaType.APPLICATION_JSON);
        return switch (form) {
            case CsvTable.MEDIA_TYPE -> file(selection, ".csv", form, out -> CsvTable.write(selection, wording, out));
            case XlsxTable.MEDIA_TYPE ->
                file(selection, ".xlsx", form, out -> XlsxTable.write(selection, wording, out));
            case String json -> file(selection, ".json", json, out -> JsonTable.write(selection, wording, mapper, out));
        };
    }

    private static Response file(Selection selection, String ending, String form, StreamingOutput body) {
        return Response.ok(body, form)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + selection.name() + ending + "\"")
                .build();
    }
}
