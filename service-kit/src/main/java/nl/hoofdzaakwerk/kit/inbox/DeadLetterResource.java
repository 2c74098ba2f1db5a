package nl.hoofdzaakwerk.kit.inbox;

import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Records that could not be handled, for the operator. Their content is not shown: it may be about a person. */
@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@RolesAllowed("operator@NATIONAL")
public class DeadLetterResource {
    private final DeadLetters deadLetters;
    private final Inbox inbox;
    private final InboxTable table;
    private final Tenancy tenancy;
    private final List<EventConsumer> consumers;

    DeadLetterResource(
            DeadLetters deadLetters,
            Inbox inbox,
            InboxTable table,
            Tenancy tenancy,
            @All List<EventConsumer> consumers) {
        this.deadLetters = deadLetters;
        this.inbox = inbox;
        this.table = table;
        this.tenancy = tenancy;
        this.consumers = consumers;
    }

    /**
     * @param topic where it came from
     * @param replayedAt when it was handled after all, or null
     */
    public record DeadLetter(
            UUID id, String consumer, String topic, String key, String reason, Instant receivedAt, Instant replayedAt) {
        static DeadLetter of(DeadLetters.Stored stored) {
            return new DeadLetter(
                    stored.arrived().id(),
                    stored.consumer(),
                    stored.arrived().topic(),
                    stored.arrived().key(),
                    stored.reason(),
                    stored.receivedAt().toInstant(),
                    stored.replayedAt() == null ? null : stored.replayedAt().toInstant());
        }
    }

    @GET
    @Transactional
    @Operation(operationId = "listDeadLetters", summary = "Records that could not be handled, with the reason")
    public Page<DeadLetter> listDeadLetters(@BeanParam PageRequest page) {
        return Page.of(deadLetters.list(page.after(), page.limitPlusOne()), page, stored -> stored.arrived()
                        .id())
                .map(DeadLetter::of);
    }

    /** Handles the record after all, in a transaction of its own; 409 with the reason when that fails again. */
    @POST
    @Path("/{id}/replay")
    @Transactional
    @Idempotent
    @Operation(operationId = "replayDeadLetter", summary = "Puts a dead letter back")
    @APIResponseSchema(value = DeadLetter.class, responseDescription = "Handled after all")
    public Response replayDeadLetter(@PathParam("id") UUID id) {
        try {
            return Response.ok(tenancy.asSystem("dead-letters", () -> replay(id)))
                    .build();
        } catch (Failures.HandlerException | ReceivedEvent.UnreadableEventException e) {
            throw Problem.of(409, "still-cannot-be-handled", Failures.reasonOf(e));
        }
    }

    private DeadLetter replay(UUID id) {
        DeadLetters.Stored stored = deadLetters.lock(id).orElseThrow(Problem::notFound);
        if (stored.replayedAt() != null) {
            throw Problem.of(409, "already-replayed");
        }
        EventConsumer consumer = consumers.stream()
                .map(ClientProxy::unwrap)
                .filter(candidate -> candidate.name().equals(stored.consumer()))
                .findFirst()
                .orElseThrow(() -> Problem.of(409, "consumer-gone"));
        ReceivedEvent event = stored.arrived().read();
        table.isNew(consumer.name(), event.id());
        inbox.apply(consumer, event);
        deadLetters.markReplayed(id);
        return DeadLetter.of(deadLetters.lock(id).orElseThrow());
    }
}
