package nl.hoofdzaakwerk.matching.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingAction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One thing that somebody does after a meeting: it returns on each next agenda until it is done (E7, P6). */
@Path("/meeting-actions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matching-meetings", description = "Agenda, decisions and record of the two-weekly meetings")
class ActionResource {

    private final Actions actions;
    private final ActionDesk desk;
    private final Preconditions preconditions;

    ActionResource(Actions actions, ActionDesk desk, Preconditions preconditions) {
        this.actions = actions;
        this.desk = desk;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "getMeetingAction", summary = "One action")
    @APIResponse(
            responseCode = "200",
            description = "The action",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), actions.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    @PUT
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "changeMeetingAction",
            summary = "Give an action another owner, step or day",
            description = "Rules E7 and P6. 409 once it is done, for an owner who takes no part, or a day before the"
                    + " meeting.")
    @APIResponse(
            responseCode = "200",
            description = "The action",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    public Response change(@PathParam("id") UUID id, ActionInput.NewAction wanted) {
        MeetingAction action = actions.lock(id).orElseThrow(Problem::notFound);
        preconditions.requireMatch(action.version());
        desk.change(action, wanted);
        return answer(Response.ok(), action);
    }

    @POST
    @Path("/completions")
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "createMeetingActionCompletion",
            summary = "Say that an action is done, and how it went",
            description = "Rule E7; it does not return on the next agenda. 409 when it was done before.")
    @APIResponse(
            responseCode = "201",
            description = "The action, done",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    public Response complete(@PathParam("id") UUID id, ActionInput.NewCompletion wanted) {
        MeetingAction action = actions.lock(id).orElseThrow(Problem::notFound);
        preconditions.matchIfGiven(action.version());
        desk.complete(action, wanted.result());
        return answer(Response.status(Response.Status.CREATED), action);
    }

    private Response answer(Response.ResponseBuilder response, MeetingAction action) {
        actions.flush();
        return response.entity(ActionView.of(action))
                .tag(Etag.of(action.version()))
                .build();
    }
}
