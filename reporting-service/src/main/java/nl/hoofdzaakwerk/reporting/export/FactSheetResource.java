package nl.hoofdzaakwerk.reporting.export;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.document.Pdf;
import nl.hoofdzaakwerk.reporting.export.model.FactSheet;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The fact sheet of a region, and its charts for slides (rules F9 and F17). */
@Path("/fact-sheets/regions/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exports")
public class FactSheetResource {
    private static final String REGION = "Code of the region, AM01 and up";
    private static final String YEAR = "Year in which the trajectories started, 2010 to 2100";
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String ZIP = "application/zip";
    private static final String WHO = "403 for a region in which the caller's organisation does not work; 404 when"
            + " there is no release yet, or it has nothing of the year.";

    private final FactSheets sheets;
    private final OwnRegion ownRegion;
    private final Language language;

    FactSheetResource(FactSheets sheets, OwnRegion ownRegion, Language language) {
        this.sheets = sheets;
        this.ownRegion = ownRegion;
        this.language = language;
    }

    /** As an accessible PDF (PDF/UA) or page to read or print, or its figures as JSON; Dutch, or English if asked. */
    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Produces({Pdf.MEDIA_TYPE, MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getFactSheet",
            summary = "One page about a region, to print or to hand out, in the form the Accept header asks for",
            description = "Rules F3, F4, F9, F10 and F17. " + WHO)
    @APIResponse(
            responseCode = "200",
            description = "The fact sheet",
            content = {
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FactSheet.class))
            })
    public Response getFactSheet(
            @Context HttpHeaders headers,
            @Parameter(description = REGION) @PathParam("code") RegionCode code,
            @Parameter(description = YEAR)
                    @QueryParam("year")
                    @NotNull
                    @Min(ProgrammeYear.FIRST)
                    @Max(ProgrammeYear.LAST)
                    Integer year) {
        FactSheet sheet = sheet(code, year);
        return switch (Forms.wanted(headers, Pdf.MEDIA_TYPE, MediaType.TEXT_HTML, MediaType.APPLICATION_JSON)) {
            case Pdf.MEDIA_TYPE ->
                attachment(Pdf.of(FactSheetPage.of(sheet, wording())), Pdf.MEDIA_TYPE, name(code, year) + ".pdf");
            case MediaType.TEXT_HTML ->
                Response.ok(FactSheetPage.of(sheet, wording()), HTML).build();
            case String json -> Response.ok(sheet, json).build();
        };
    }

    @GET
    @Path("/charts")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Produces(ZIP)
    @Operation(
            operationId = "getFactSheetCharts",
            summary = "The charts of a fact sheet as SVG pictures for slides, in a ZIP file",
            description = "Rules F9, F10 and F17. " + WHO)
    @APIResponse(
            responseCode = "200",
            description = "A picture per chart",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getFactSheetCharts(
            @Parameter(description = REGION) @PathParam("code") RegionCode code,
            @Parameter(description = YEAR)
                    @QueryParam("year")
                    @NotNull
                    @Min(ProgrammeYear.FIRST)
                    @Max(ProgrammeYear.LAST)
                    Integer year) {
        byte[] pictures = Pictures.zip(Charts.of(sheet(code, year), wording()));
        return attachment(pictures, ZIP, name(code, year) + ".zip");
    }

    @GET
    @Path("/charts/{chart}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Produces(Picture.MEDIA_TYPE)
    @Operation(
            operationId = "getFactSheetChart",
            summary = "One chart of a fact sheet as an SVG picture",
            description = "Rules F9, F10 and F17. " + WHO)
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = Picture.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response getFactSheetChart(
            @Parameter(description = REGION) @PathParam("code") RegionCode code,
            @Parameter(description = "results, share, trend or country") @PathParam("chart") String chart,
            @Parameter(description = YEAR)
                    @QueryParam("year")
                    @NotNull
                    @Min(ProgrammeYear.FIRST)
                    @Max(ProgrammeYear.LAST)
                    Integer year) {
        return Charts.of(sheet(code, year), wording()).stream()
                .filter(drawing -> drawing.name().equals(chart))
                .findFirst()
                .map(drawing ->
                        Response.ok(Picture.of(drawing), Picture.MEDIA_TYPE).build())
                .orElseThrow(Problem::notFound);
    }

    private FactSheet sheet(RegionCode code, int year) {
        ownRegion.require(code);
        return sheets.of(code, year);
    }

    private Wording wording() {
        return new Wording(language.locale());
    }

    private static String name(RegionCode code, int year) {
        return "factsheet-" + code + "-" + year;
    }

    private static Response attachment(byte[] file, String form, String name) {
        return Response.ok(file, form)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
