package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's own file: all that this service holds (AVG 15 and 20, G4). */
@Path("/candidates/{id}/subject-files")
@Tag(name = "Privacy")
@RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ", "privacy-officer@GGZ"})
public class SubjectFileResource {
    private final SubjectFileDesk desk;
    private final CurrentCaller callers;
    private final Language language;

    SubjectFileResource(SubjectFileDesk desk, CurrentCaller callers, Language language) {
        this.desk = desk;
        this.callers = callers;
        this.language = language;
    }

    /** That a file was made, and until when it can be read. */
    public record SubjectFileMade(UUID id, UUID candidateId, Instant requestedAt, Instant expiresAt) {}

    /**
     * A person's file.
     *
     * @param sections what each part of the service holds, by code
     * @param page the same as one HTML page to print, with headings in the language of the request
     */
    public record SubjectFileView(
            UUID id,
            UUID candidateId,
            Instant requestedAt,
            Instant expiresAt,
            Map<String, List<Map<String, Object>>> sections,
            String page) {}

    /** Kept as many days as the data says, 30 at most, and then deleted. */
    @POST
    @Transactional
    @Idempotent
    @Operation(operationId = "makeSubjectFile", summary = "Collects all that is held about a person")
    @APIResponseSchema(value = SubjectFileMade.class, responseCode = "201", responseDescription = "Collected")
    public Response makeSubjectFile(@PathParam("id") @Parameter(description = "Id of the candidate") UUID id) {
        SubjectFile file = desk.make(callers.get(), id);
        return Response.created(URI.create("/candidates/" + id + "/subject-files/" + file.id()))
                .entity(new SubjectFileMade(file.id(), id, file.requestedAt(), file.expiresAt()))
                .build();
    }

    @GET
    @Path("/{fileId}")
    @Transactional
    @Operation(operationId = "getSubjectFile", summary = "A person's file, for a program and to read or print")
    public SubjectFileView getSubjectFile(
            @PathParam("id") @Parameter(description = "Id of the candidate") UUID id,
            @PathParam("fileId") @Parameter(description = "Id of the file") UUID fileId) {
        SubjectFile file = desk.read(id, fileId);
        var sections = desk.sections(file);
        return new SubjectFileView(
                file.id(),
                id,
                file.requestedAt(),
                file.expiresAt(),
                sections,
                SubjectFilePage.of(sections, language.locale()));
    }
}
