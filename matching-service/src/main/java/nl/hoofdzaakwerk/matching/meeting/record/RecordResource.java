package nl.hoofdzaakwerk.matching.meeting.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.document.Pdf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The record of a meeting (E7): what was decided, by whom, and the actions with owner and date. */
@Path("/matching-meetings/{id}/record")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matching-meetings", description = "Agenda, decisions and record of the two-weekly meetings")
class RecordResource {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final List<String> FORMS = List.of(MediaType.APPLICATION_JSON, Pdf.MEDIA_TYPE, MediaType.TEXT_HTML);

    private final RecordBook book;
    private final Language language;

    RecordResource(RecordBook book, Language language) {
        this.book = book;
        this.language = language;
    }

    /**
     * As JSON for a program, as a page or as an accessible PDF (PDF/UA) to read or print; Dutch, or English if asked.
     */
    @GET
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Produces({MediaType.APPLICATION_JSON, Pdf.MEDIA_TYPE, MediaType.TEXT_HTML})
    @Operation(
            operationId = "getMatchingMeetingRecord",
            summary = "The record of a meeting, in the form the Accept header asks for",
            description = "Rule E7. Until the meeting ended it is a draft. Candidates stand in it under a short code; a"
                    + " coach gets the pairs and actions of the own organisation only.")
    @APIResponse(
            responseCode = "200",
            description = "The record",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = MeetingRecord.class)),
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response get(@Context HttpHeaders headers, @PathParam("id") UUID id) {
        MeetingRecord found = QuarkusTransaction.requiringNew().call(() -> book.of(id));
        return switch (wanted(headers)) {
            case Pdf.MEDIA_TYPE ->
                Response.ok(Pdf.of(RecordPage.of(found, language.locale())), Pdf.MEDIA_TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meeting.pdf\"")
                        .build();
            case MediaType.TEXT_HTML ->
                Response.ok(RecordPage.of(found, language.locale()), HTML).build();
            case String json -> Response.ok(found, json).build();
        };
    }

    /** The first form that the caller takes. */
    private static String wanted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(accepted -> FORMS.stream().filter(form -> accepted.isCompatible(MediaType.valueOf(form))))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }
}
