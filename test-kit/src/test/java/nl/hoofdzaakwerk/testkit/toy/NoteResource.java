package nl.hoofdzaakwerk.testkit.toy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Notes of an organisation: one operation of each kind the platform's APIs have. */
@Path("/notes")
public class NoteResource {
    private final EntityManager entityManager;
    private final Preconditions preconditions;
    private final Outbox outbox;
    private final ProcessingLog processingLog;

    NoteResource(EntityManager entityManager, Preconditions preconditions, Outbox outbox, ProcessingLog processingLog) {
        this.entityManager = entityManager;
        this.preconditions = preconditions;
        this.outbox = outbox;
        this.processingLog = processingLog;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "key-figure@GGZ"})
    @Operation(operationId = "addNote", summary = "Adds a note")
    public Response addNote(Note.Content content) {
        UUID id = Ids.next();
        entityManager
                .createNativeQuery("insert into note values (?, hw_organisation(), 1, ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, content.title())
                .setParameter(3, content.madeOnDate())
                .setParameter(4, content.colour().name())
                .setParameter(5, content.hours())
                .executeUpdate();
        outbox.publish(new PlacementMade(
                id, id, null, null, new RegionCode("AM19"), PlacementKind.PAID, 24, content.madeOnDate(), null));
        processingLog.record("notes", id);
        return Response.created(URI.create("/notes/" + id))
                .tag(Etag.of(1))
                .entity(find(id))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"coach@GGZ", "key-figure@GGZ"})
    @Operation(operationId = "listNotes", summary = "Lists notes")
    public Page<Note> listNotes(@BeanParam PageRequest page, @QueryParam("colour") Note.Colour colour) {
        return Page.of(
                rows((page.after() == null ? "" : "and id < '" + page.after() + "'") + " order by id desc limit "
                        + page.limitPlusOne()),
                page,
                Note::id);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"coach@GGZ", "key-figure@GGZ"})
    @Operation(operationId = "getNote", summary = "Gives a note")
    public Response getNote(@PathParam("id") UUID id) {
        Note note = find(id);
        return Response.ok(note).tag(Etag.of(note.version())).build();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed("coach@GGZ")
    @Operation(operationId = "changeNote", summary = "Changes a note")
    public Response changeNote(@PathParam("id") UUID id, Note.Content content) {
        Note note = find(id);
        preconditions.requireMatch(note.version());
        entityManager
                .createNativeQuery("update note set version = version + 1, title = ? where id = ?")
                .setParameter(1, content.title())
                .setParameter(2, id)
                .executeUpdate();
        return Response.ok(find(id)).tag(Etag.of(note.version() + 1)).build();
    }

    private Note find(UUID id) {
        return rows("and id = '" + id + "'").stream().findFirst().orElseThrow(Problem::notFound);
    }

    @SuppressWarnings("unchecked")
    private List<Note> rows(String condition) {
        List<Tuple> rows = entityManager
                .createNativeQuery("select * from note where true " + condition, Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new Note(
                        row.get("id", UUID.class),
                        row.get("version", Long.class),
                        row.get("title", String.class),
                        row.get("made_on", LocalDate.class),
                        Note.Colour.valueOf(row.get("colour", String.class)),
                        row.get("hours", Integer.class)))
                .toList();
    }
}
