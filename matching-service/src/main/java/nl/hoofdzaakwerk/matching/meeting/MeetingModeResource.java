package nl.hoofdzaakwerk.matching.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.meeting.model.CurrentItem;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingAttendance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A meeting while it goes on: who is there, and which pair is on the table (E1, X15). */
@Path("/matching-meetings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matching-meetings", description = "Agenda, decisions and record of the two-weekly meetings")
class MeetingModeResource {

    private final Meetings meetings;
    private final MeetingMode mode;
    private final Attendances attendances;
    private final CurrentItems items;
    private final ProcessingLog processingLog;

    MeetingModeResource(
            Meetings meetings,
            MeetingMode mode,
            Attendances attendances,
            CurrentItems items,
            ProcessingLog processingLog) {
        this.meetings = meetings;
        this.mode = mode;
        this.attendances = attendances;
        this.items = items;
        this.processingLog = processingLog;
    }

    @GET
    @Path("/attendances")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "listMatchingMeetingAttendances",
            summary = "Which organisations were at the meeting, newest first")
    public Page<AttendanceView> listAttendances(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        meetings.findByIdOptional(id).orElseThrow(Problem::notFound);
        return Page.of(attendances.page(id, page), page, MeetingAttendance::id).map(AttendanceView::of);
    }

    @POST
    @Path("/attendances")
    @Transactional
    @Idempotent
    @RolesAllowed("matching-chair@WSP")
    @Operation(
            operationId = "createMatchingMeetingAttendance",
            summary = "Note that an organisation is there, or is not and why",
            description = "Rule E1: a meeting that agreed on a match ends only when this is noted of WSP and GGZ. By"
                    + " organisation and function, never by person. 409 when it is noted already, and once the meeting"
                    + " ended or was cancelled.")
    @APIResponse(
            responseCode = "201",
            description = "What was noted",
            content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    public Response note(@PathParam("id") UUID id, AttendanceView.NewAttendance wanted) {
        MatchingMeeting meeting = meetings.keepOpen(id).orElseThrow(Problem::notFound);
        return Response.status(Response.Status.CREATED)
                .entity(AttendanceView.of(mode.note(meeting, wanted)))
                .build();
    }

    @POST
    @Path("/attendances/{attendanceId}/withdrawals")
    @Transactional
    @Idempotent
    @RolesAllowed("matching-chair@WSP")
    @Operation(
            operationId = "createMatchingMeetingAttendanceWithdrawal",
            summary = "Take back what was noted wrongly of who was there",
            description =
                    "Rule E1. 404 when the meeting has no such note, 409 once the meeting ended or was cancelled.")
    @APIResponse(
            responseCode = "201",
            description = "What was taken back",
            content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    public Response withdraw(@PathParam("id") UUID id, @PathParam("attendanceId") UUID attendanceId) {
        MatchingMeeting meeting = meetings.keepOpen(id).orElseThrow(Problem::notFound);
        return Response.status(Response.Status.CREATED)
                .entity(AttendanceView.of(mode.withdraw(meeting, attendanceId)))
                .build();
    }

    @GET
    @Path("/current-item")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "getMatchingMeetingCurrentItem",
            summary = "The pair that is on the table now",
            description = "Rule X15. A coach is shown a pair with a candidate of the own organisation only.")
    @APIResponse(
            responseCode = "200",
            description = "The pair, or none",
            content = @Content(schema = @Schema(implementation = CurrentItemView.class)))
    public Response currentItem(@PathParam("id") UUID id) {
        meetings.findByIdOptional(id).orElseThrow(Problem::notFound);
        return items.findByIdOptional(id).map(this::answer).orElseGet(() -> Response.ok(CurrentItemView.none(id))
                .tag(Etag.of(0))
                .build());
    }

    @PUT
    @Path("/current-item")
    @Transactional
    @RolesAllowed("matching-chair@WSP")
    @Operation(
            operationId = "putMatchingMeetingCurrentItem",
            summary = "Put a pair on the table, or clear it",
            description = "Rule X15. 409 before the agenda is closed, after the meeting ended, or for a card or vacancy"
                    + " that is not in the region.")
    @APIResponse(
            responseCode = "200",
            description = "The pair, or none",
            content = @Content(schema = @Schema(implementation = CurrentItemView.class)))
    public Response putCurrentItem(@PathParam("id") UUID id, CurrentItemView.NewItem wanted) {
        MatchingMeeting meeting = meetings.keepOpen(id).orElseThrow(Problem::notFound);
        CurrentItem item = mode.put(meeting, wanted);
        items.flush();
        return answer(item);
    }

    private Response answer(CurrentItem item) {
        if (item.cardId() != null) {
            processingLog.record("matching-meeting", item.cardId());
        }
        return Response.ok(CurrentItemView.of(item))
                .tag(Etag.of(item.version()))
                .build();
    }
}
