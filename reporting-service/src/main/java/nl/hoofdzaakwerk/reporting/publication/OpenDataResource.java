package nl.hoofdzaakwerk.reporting.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is public, for everybody and without a token (rules F17 and X24); free to use under CC0. */
@Path("/open-data/publications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open data")
public class OpenDataResource {
    private static final String NUMBER = "Number of the publication, from 1";

    private final OpenData openData;
    private final ObjectMapper mapper;

    OpenDataResource(OpenData openData, ObjectMapper mapper) {
        this.openData = openData;
        this.mapper = mapper;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "listOpenPublications",
            summary = "What is public, newest first",
            description = "Rules F17 and X24.")
    public Page<PublicationView> listOpenPublications(@BeanParam PageRequest request) {
        return openData.page(request);
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "getOpenPublication",
            summary = "What a public publication holds: licence, columns, definitions, and what its file hashes to",
            description = "Rules F17 and X24. A Data Package.")
    public OpenDataset getOpenPublication(@Parameter(description = NUMBER) @PathParam("number") @Min(1) int number) {
        return openData.open(number).dataset();
    }

    /** The first form that the caller takes: CSV to the byte as it was published, or JSON made of it. */
    @GET
    @Path("/{number}/figures")
    @PermitAll
    @SecurityRequirements
    @Produces({FigureAnswers.CSV, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getOpenFigures",
            summary = "The figures, as CSV or JSON by the Accept header",
            description = "Rules F10, F17 and X24. A figure that is not shown says so; that is not nought.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = {
                @Content(mediaType = FigureAnswers.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OpenFigures.class))
            })
    public Response getOpenFigures(
            @Context HttpHeaders headers, @Parameter(description = NUMBER) @PathParam("number") @Min(1) int number) {
        OpenData.Opened opened = openData.open(number);
        if (wantsCsv(headers)) {
            return FigureAnswers.csv(opened.publication(), opened.file());
        }
        StreamingOutput body = out -> OpenFigures.write(opened.dataset(), FigureFile.read(opened.file()), mapper, out);
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE).build();
    }

    private static boolean wantsCsv(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.valueOf(FigureAnswers.CSV))
                        || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .findFirst()
                .map(type -> type.isCompatible(MediaType.valueOf(FigureAnswers.CSV)))
                .orElse(true);
    }
}
