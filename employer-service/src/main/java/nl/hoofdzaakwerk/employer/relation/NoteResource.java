package nl.hoofdzaakwerk.employer.relation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Internal notes about an employer: each organisation sees its own (rule G2). */
@Path("/employers/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employers")
class NoteResource {
    private final Employers employers;
    private final Notes notes;
    private final CurrentCaller callers;
    private final Clock clock;

    NoteResource(Employers employers, Notes notes, CurrentCaller callers, Clock clock) {
        this.employers = employers;
        this.notes = notes;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "writeNote",
            summary = "Write an internal note about an employer",
            description = "409 when the record was merged.")
    @APIResponse(
            responseCode = "201",
            description = "The note",
            content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response write(@PathParam("id") UUID id, NoteBody body) {
        var caller = callers.get();
        employers.writable(id, caller);
        var note = new EmployerNote(Ids.next(), id, caller, body.text().strip(), clock.instant());
        notes.persist(note);
        return Response.created(URI.create("/employers/" + id + "/notes"))
                .entity(NoteView.of(note))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(operationId = "listNotes", summary = "The own organisation's notes about an employer, newest first")
    public Page<NoteView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var caller = callers.get();
        employers.visible(id, caller).orElseThrow(Problem::notFound);
        return Page.of(
                        notes.newest(employers.family(id), caller, page.after(), page.limitPlusOne()),
                        page,
                        note -> note.id)
                .map(NoteView::of);
    }
}
