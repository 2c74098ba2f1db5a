package nl.hoofdzaakwerk.portal.meeting;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.client.SseEvent;

/** Passes on to a browser what matching-service tells this visitor of a meeting, as it happens (X15). */
@Path("/vergaderingen/{id}/scherm/volgen")
@Authenticated
public class MeetingFollowing {
    /** After which a browser whose stream ended comes back: nobody is to miss a decision for longer than a second. */
    private static final long RETURN_MILLISECONDS = 200;

    private final MeetingApi api;

    MeetingFollowing(@RestClient MeetingApi api) {
        this.api = api;
    }

    /**
     * Server-Sent Events {@code state} and {@code change}. The stream ends when the visitor's token expires; the
     * browser then comes back by itself, with a new one.
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> follow(
            @Context Sse sse, @PathParam("id") UUID id, @HeaderParam("Last-Event-ID") String lastEventId) {
        return api.changes(id, lastEventId).map(event -> passedOn(sse, event));
    }

    private static OutboundSseEvent passedOn(Sse sse, SseEvent<String> event) {
        OutboundSseEvent.Builder builder = sse.newEventBuilder();
        if (event.data() == null || event.data().isEmpty()) {
            return builder.comment("keep-alive").build();
        }
        if (event.id() != null) {
            builder.id(event.id());
        }
        return builder.name(event.name())
                .reconnectDelay(RETURN_MILLISECONDS)
                .data(String.class, event.data())
                .build();
    }
}
