package nl.hoofdzaakwerk.matching.meeting.series;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.matching.meeting.MeetingView;
import nl.hoofdzaakwerk.matching.meeting.Meetings;
import nl.hoofdzaakwerk.matching.meeting.RegionNames;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Exceptions to a series: one meeting moved or cancelled (E1). Single meetings likewise. */
@Path("/matching-meetings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matching-meetings", description = "Agenda, decisions and record of the two-weekly meetings")
class ExceptionResource {

    private final Meetings meetings;
    private final SeriesDesk desk;
    private final RegionNames regionNames;
    private final Preconditions preconditions;

    ExceptionResource(Meetings meetings, SeriesDesk desk, RegionNames regionNames, Preconditions preconditions) {
        this.meetings = meetings;
        this.desk = desk;
        this.regionNames = regionNames;
        this.preconditions = preconditions;
    }

    @POST
    @Path("/moves")
    @Transactional
    @Idempotent
    @RolesAllowed("matching-chair@WSP")
    @Operation(
            operationId = "createMatchingMeetingMove",
            summary = "Move a planned meeting to another day",
            description = "Rule E1. 409 for a day in the past, more than a year ahead or with a meeting already, and"
                    + " once the agenda is closed.")
    @APIResponse(
            responseCode = "201",
            description = "The meeting",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response move(@PathParam("id") UUID id, SeriesInput.NewMove wanted) {
        MatchingMeeting meeting = locked(id);
        desk.move(meeting, wanted);
        return answer(meeting);
    }

    @POST
    @Path("/cancellations")
    @Transactional
    @Idempotent
    @RolesAllowed("matching-chair@WSP")
    @Operation(
            operationId = "createMatchingMeetingCancellation",
            summary = "Cancel a planned meeting",
            description = "Rule E1. The series goes on without it. 409 once the agenda is closed.")
    @APIResponse(
            responseCode = "201",
            description = "The meeting, cancelled",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response cancel(@PathParam("id") UUID id, SeriesInput.NewCancellation wanted) {
        MatchingMeeting meeting = locked(id);
        desk.cancel(meeting, wanted.reason());
        return answer(meeting);
    }

    private MatchingMeeting locked(UUID id) {
        MatchingMeeting meeting = meetings.lock(id).orElseThrow(Problem::notFound);
        preconditions.matchIfGiven(meeting.version());
        return meeting;
    }

    private Response answer(MatchingMeeting meeting) {
        meetings.flush();
        return Response.status(Response.Status.CREATED)
                .entity(MeetingView.of(meeting, regionNames.of(Stream.of(meeting.region()))))
                .tag(Etag.of(meeting.version()))
                .build();
    }
}
