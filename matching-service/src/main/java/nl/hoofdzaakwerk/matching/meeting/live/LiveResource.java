package nl.hoofdzaakwerk.matching.meeting.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.matching.meeting.Meetings;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A meeting live, for the big screen and for everybody who takes part (X15). */
@Path("/matching-meetings/{id}/changes")
@Tag(name = "matching-meetings", description = "Agenda, decisions and record of the two-weekly meetings")
class LiveResource {

    private final LiveMeetings live;
    private final ChangeLog log;
    private final Meetings meetings;
    private final CurrentCaller callers;
    private final SecurityIdentity identity;
    private final ObjectMapper json;

    LiveResource(
            LiveMeetings live,
            ChangeLog log,
            Meetings meetings,
            CurrentCaller callers,
            SecurityIdentity identity,
            ObjectMapper json) {
        this.live = live;
        this.log = log;
        this.meetings = meetings;
        this.callers = callers;
        this.identity = identity;
        this.json = json;
    }

    private record Found(MatchingMeeting meeting, long number) {}

    /**
     * Server-Sent Events: first {@code state}, then a {@code change} for each thing that changed, within a second. The
     * id of an event is its number; who comes back with {@code Last-Event-ID} is sent what was missed.
     */
    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "followMatchingMeeting",
            summary = "What changes in a meeting, as it changes",
            description = "Rule X15: decisions, the pair on the table, who is there, the agenda and the end. A coach is"
                    + " sent what is about candidates of the own organisation, or about none. The stream ends when the"
                    + " access token expires; a comment comes every quarter of a minute when nothing changes. 503 when"
                    + " too many follow the meeting.")
    @APIResponse(
            responseCode = "200",
            description = "Events named state and change; a change as JSON",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = LiveEvent.Changed.class)))
    public Multi<OutboundSseEvent> follow(
            @Context Sse sse,
            @PathParam("id") UUID id,
            @HeaderParam("Last-Event-ID")
                    @Pattern(regexp = "[0-9]{1,18}")
                    @Parameter(description = "The id of the last event that was received")
                    String lastEventId) {
        Found found = QuarkusTransaction.requiringNew().call(() -> find(id));
        boolean isNew = lastEventId == null;
        long last = isNew ? found.number() : Math.min(found.number(), Long.parseLong(lastEventId));
        LiveEvent.State state =
                new LiveEvent.State(id, found.meeting().stage(), found.number(), last == found.number());
        Instant until = Instant.ofEpochSecond(((JsonWebToken) identity.getPrincipal()).getExpirationTime());
        return live.follow(callers.get(), found.meeting().region(), state, last, until)
                .map(event -> written(sse, event));
    }

    private Found find(UUID id) {
        MatchingMeeting meeting = meetings.findByIdOptional(id).orElseThrow(Problem::notFound);
        return new Found(meeting, log.numbers(List.of(id)).getOrDefault(id, 0L));
    }

    private OutboundSseEvent written(Sse sse, LiveEvent event) {
        OutboundSseEvent.Builder builder = sse.newEventBuilder();
        return switch (event) {
            case LiveEvent.KeepAlive() -> builder.comment("keep-alive").build();
            case LiveEvent.State state -> {
                if (state.isLast()) {
                    builder.id(Long.toString(state.number()));
                }
                yield builder.name("state").data(String.class, text(state)).build();
            }
            case LiveEvent.Changed change -> {
                if (change.number() != null) {
                    builder.id(Long.toString(change.number()));
                }
                yield builder.name("change").data(String.class, text(change)).build();
            }
        };
    }

    private String text(LiveEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a change cannot be written", e);
        }
    }
}
