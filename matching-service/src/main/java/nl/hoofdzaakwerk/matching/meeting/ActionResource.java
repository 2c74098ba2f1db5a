package nl.hoofdzaakwerk.matching.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingAction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people do after a meeting: it returns on each next agenda until it is done (E7, P6). */
@Path("/")
@Tag(name = "matching-meetings", description = "Agenda, decisions and record of the two-weekly meetings")
class ActionResource {

    private final Actions actions;
    private final ActionDesk desk;
    private final Meetings meetings;
    private final Preconditions preconditions;

    ActionResource(Actions actions, ActionDesk desk, Meetings meetings, Preconditions preconditions) {
        this.actions = actions;
        this.desk = desk;
        this.meetings = meetings;
        this.preconditions = preconditions;
    }

    /** A GGZ institution sees those of its own people and about its own candidates. */
    @GET
    @Path("matching-meetings/{id}/actions")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "listMatchingMeetingActions", summary = "Actions of a meeting, newest first")
    public Page<ActionView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        meetings.findByIdOptional(id).orElseThrow(Problem::notFound);
        return Page.of(actions.page(id, page), page, MeetingAction::id).map(ActionView::of);
    }

    @POST
    @Path("matching-meetings/{id}/actions")
    @Transactional
    @Idempotent
    @RolesAllowed("matching-chair@WSP")
    @Operation(
            operationId = "createMatchingMeetingAction",
            summary = "Agree on an action about no pair",
            description = "Rules E7 and P6; a decision brings an action of its own. 409 before the agenda is closed,"
                    + " after the meeting ended, for an owner who takes no part, or a day before the meeting.")
    @APIResponse(
            responseCode = "201",
            description = "The action",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    public Response agree(@PathParam("id") UUID id, ActionInput.NewAction wanted) {
        MatchingMeeting meeting = meetings.keepOpen(id).orElseThrow(Problem::notFound);
        preconditions.matchIfGiven(meeting.version());
        MeetingAction action = desk.agree(meeting, wanted);
        return answer(Response.created(URI.create("/meeting-actions/" + action.id())), action);
    }

    @GET
    @Path("meeting-actions/{id}")
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
    @Path("meeting-actions/{id}")
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
    @Path("meeting-actions/{id}/completions")
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
