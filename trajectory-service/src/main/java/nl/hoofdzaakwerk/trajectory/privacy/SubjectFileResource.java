package nl.hoofdzaakwerk.trajectory.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.document.Pdf;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.privacy.model.SubjectFileState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's own file: all that is held, in every service (AVG 15 and 20, G4). */
@Path("/candidates/{id}/subject-files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
@RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ", "privacy-officer@GGZ"})
public class SubjectFileResource {
    private static final String HTML = "text/html;charset=UTF-8";
    private static final List<String> FORMS = List.of(MediaType.APPLICATION_JSON, Pdf.MEDIA_TYPE, MediaType.TEXT_HTML);

    private final SubjectFileDesk desk;
    private final ElsewhereViews elsewhere;
    private final CurrentCaller callers;
    private final Language language;

    SubjectFileResource(SubjectFileDesk desk, ElsewhereViews elsewhere, CurrentCaller callers, Language language) {
        this.desk = desk;
        this.elsewhere = elsewhere;
        this.callers = callers;
        this.language = language;
    }

    /** That a file was asked for, how far it is, and until when it can be read. */
    public record SubjectFileMade(
            UUID id, UUID candidateId, SubjectFileState state, Instant requestedAt, Instant expiresAt) {}

    /**
     * A person's file.
     *
     * @param completedAt when the last service answered; absent while one has not
     * @param sections what each part of this service holds, by code
     * @param elsewhere what other services hold, and which has not answered yet
     * @param nextStep absent once complete
     * @param page the same as one HTML page to print, with headings in the language of the request
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SubjectFileView(
            UUID id,
            UUID candidateId,
            SubjectFileState state,
            Instant requestedAt,
            Instant completedAt,
            Instant expiresAt,
            Map<String, List<Map<String, Object>>> sections,
            ElsewhereView elsewhere,
            NextStepInput nextStep,
            String page) {}

    /**
     * What this service holds is in it at once, what others hold follows as they answer. Kept as many days as the data
     * says, 30 at most, and then deleted.
     */
    @POST
    @Transactional
    @Idempotent
    @Operation(operationId = "makeSubjectFile", summary = "Collects all that is held about a person, in every service")
    @APIResponseSchema(value = SubjectFileMade.class, responseCode = "201", responseDescription = "Asked for")
    public Response makeSubjectFile(@PathParam("id") @Parameter(description = "Id of the candidate") UUID id) {
        SubjectFile file = desk.make(callers.get(), id);
        return Response.created(URI.create("/candidates/" + id + "/subject-files/" + file.id()))
                .entity(new SubjectFileMade(file.id(), id, file.state(), file.requestedAt(), file.expiresAt()))
                .build();
    }

    /** As JSON for a program, as a page or as an accessible PDF (PDF/UA) to read or print. */
    @GET
    @Path("/{fileId}")
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, Pdf.MEDIA_TYPE, MediaType.TEXT_HTML})
    @Operation(operationId = "getSubjectFile", summary = "A person's file, in the form the Accept header asks for")
    @APIResponse(
            responseCode = "200",
            description = "The file as far as it is collected",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SubjectFileView.class)),
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response getSubjectFile(
            @Context HttpHeaders headers,
            @PathParam("id") @Parameter(description = "Id of the candidate") UUID id,
            @PathParam("fileId") @Parameter(description = "Id of the file") UUID fileId) {
        SubjectFile file = desk.read(id, fileId);
        var contents = new SubjectFilePage.Contents(file, desk.sections(file), elsewhere.of(file));
        String page = SubjectFilePage.of(contents, language.locale());
        return switch (wanted(headers)) {
            case Pdf.MEDIA_TYPE ->
                Response.ok(Pdf.of(page), Pdf.MEDIA_TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"file.pdf\"")
                        .build();
            case MediaType.TEXT_HTML -> Response.ok(page, HTML).build();
            case String json -> Response.ok(view(contents, page), json).build();
        };
    }

    /** The first form that the caller takes. */
    private static String wanted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(accepted -> FORMS.stream().filter(form -> accepted.isCompatible(MediaType.valueOf(form))))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }

    private static SubjectFileView view(SubjectFilePage.Contents contents, String page) {
        SubjectFile file = contents.file();
        return new SubjectFileView(
                file.id(),
                file.candidateId(),
                file.state(),
                file.requestedAt(),
                file.completedAt().orElse(null),
                file.expiresAt(),
                contents.sections(),
                contents.elsewhere(),
                file.nextStep().map(NextStepInput::of).orElse(null),
                page);
    }
}
