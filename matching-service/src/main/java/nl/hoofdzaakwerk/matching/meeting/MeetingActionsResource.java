package nl.hoofdzaakwerk.matching.meeting;

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

/** What people do after a meeting, as agreed on there (E7, P6). */
@Path("/matching-meetings/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matching-meetings", description = "Agenda, decisions and record of the two-weekly meetings")
class MeetingActionsResource {

    private final Actions actions;
    private final ActionDesk desk;
    private final Meetings meetings;
    private final Preconditions preconditions;

    MeetingActionsResource(Actions actions, ActionDesk desk, Meetings meetings, Preconditions preconditions) {
        this.actions = actions;
        this.desk = desk;
        this.meetings = meetings;
        this.preconditions = preconditions;
    }

    /** A GGZ institution sees those of its own people and about its own candidates. */
    @GET
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "listMatchingMeetingActions", summary = "Actions of a meeting, newest first")
    public Page<ActionView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        meetings.findByIdOptional(id).orElseThrow(Problem::notFound);
        return Page.of(actions.page(id, page), page, MeetingAction::id).map(ActionView::of);
    }

    @POST
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
        actions.flush();
        return Response.created(URI.create("/meeting-actions/" + action.id()))
                .entity(ActionView.of(action))
                .tag(Etag.of(action.version()))
                .build();
    }
}
