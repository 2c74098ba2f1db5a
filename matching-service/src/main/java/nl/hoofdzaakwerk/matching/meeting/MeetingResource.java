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
import java.util.stream.Stream;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingDecision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The two-weekly matching meetings of a region: held by the WSP's chair, read by coaches for their own candidates. */
@Path("/matching-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matching-meetings", description = "Agenda, decisions and record of the two-weekly meetings")
class MeetingResource {

    private final Meetings meetings;
    private final MeetingLife life;
    private final Agendas agendas;
    private final Deciding deciding;
    private final Decisions decisions;
    private final RegionNames regionNames;
    private final Preconditions preconditions;

    MeetingResource(
            Meetings meetings,
            MeetingLife life,
            Agendas agendas,
            Deciding deciding,
            Decisions decisions,
            RegionNames regionNames,
            Preconditions preconditions) {
        this.meetings = meetings;
        this.life = life;
        this.agendas = agendas;
        this.deciding = deciding;
        this.decisions = decisions;
        this.regionNames = regionNames;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "listMatchingMeetings", summary = "Meetings of your region, newest first")
    public Page<MeetingView> list(@BeanParam PageRequest page) {
        Page<MatchingMeeting> found = Page.of(meetings.page(page), page, MatchingMeeting::id);
        var names = regionNames.of(found.items().stream().map(MatchingMeeting::region));
        return found.map(meeting -> MeetingView.of(meeting, names));
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed("matching-chair@WSP")
    @Operation(operationId = "createMatchingMeeting", summary = "Plan a meeting")
    @APIResponse(
            responseCode = "201",
            description = "The meeting",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response create(NewMeeting wanted) {
        MatchingMeeting meeting = life.plan(wanted);
        return Response.created(URI.create("/matching-meetings/" + meeting.id()))
                .entity(MeetingView.of(meeting, regionNames.of(Stream.of(meeting.region()))))
                .tag(Etag.of(meeting.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "getMatchingMeeting", summary = "One meeting")
    @APIResponse(
            responseCode = "200",
            description = "The meeting",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(meetings.findByIdOptional(id).orElseThrow(Problem::notFound), Response.Status.OK);
    }

    /** A coach is shown the pairs of the own organisation's candidates; places and total are the whole agenda's. */
    @GET
    @Path("/{id}/agenda")
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "getMatchingMeetingAgenda", summary = "The proposed agenda, or the closed one")
    public AgendaView agenda(@PathParam("id") UUID id) {
        return agendas.read(id);
    }

    @POST
    @Path("/{id}/agenda-closings")
    @Transactional
    @Idempotent
    @RolesAllowed("matching-chair@WSP")
    @Operation(operationId = "createMatchingMeetingAgendaClosing", summary = "Close the agenda")
    @APIResponse(
            responseCode = "201",
            description = "The meeting, with its agenda closed",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response closeAgenda(@PathParam("id") UUID id) {
        MatchingMeeting meeting = locked(id);
        life.closeAgenda(meeting);
        return answer(meeting, Response.Status.CREATED);
    }

    @GET
    @Path("/{id}/decisions")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "listMatchingMeetingDecisions", summary = "What the meeting decided, newest first")
    public Page<DecisionView> listDecisions(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        meetings.findByIdOptional(id).orElseThrow(Problem::notFound);
        return Page.of(decisions.page(id, page), page, MeetingDecision::id).map(DecisionView::of);
    }

    /** Decides about a pair of the agenda, or another pair of the region, once the agenda is closed. */
    @POST
    @Path("/{id}/decisions")
    @Transactional
    @Idempotent
    @RolesAllowed("matching-chair@WSP")
    @Operation(
            operationId = "createMatchingMeetingDecision",
            summary = "Decide about a pair",
            description = "Rules E4, E6, E7 and X15. Never changed: deciding again is a new decision that names the one"
                    + " before it. An agreed or parked pair gets an action with owner and day. 409 outside the meeting,"
                    + " for a pair that cannot be agreed on, a reason or owner that does not exist here, or when the"
                    + " meeting decided about the pair meanwhile.")
    @APIResponse(
            responseCode = "201",
            description = "The decision",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response decide(@PathParam("id") UUID id, NewDecision wanted) {
        MatchingMeeting meeting = meetings.keepOpen(id).orElseThrow(Problem::notFound);
        preconditions.matchIfGiven(meeting.version());
        MeetingDecision decision = deciding.decide(meeting, wanted);
        return Response.status(Response.Status.CREATED)
                .entity(DecisionView.of(decision))
                .build();
    }

    @POST
    @Path("/{id}/endings")
    @Transactional
    @Idempotent
    @RolesAllowed("matching-chair@WSP")
    @Operation(
            operationId = "createMatchingMeetingEnding",
            summary = "End the meeting; what was not discussed may be proposed again",
            description =
                    "Rule E1. 409 before the agenda is closed, when it ended before, and when it agreed on a match"
                            + " while it is not noted of WSP and GGZ that they were there, or why not.")
    @APIResponse(
            responseCode = "201",
            description = "The meeting, ended",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response end(@PathParam("id") UUID id) {
        MatchingMeeting meeting = locked(id);
        life.end(meeting);
        return answer(meeting, Response.Status.CREATED);
    }

    private MatchingMeeting locked(UUID id) {
        MatchingMeeting meeting = meetings.lock(id).orElseThrow(Problem::notFound);
        preconditions.matchIfGiven(meeting.version());
        return meeting;
    }

    private Response answer(MatchingMeeting meeting, Response.Status status) {
        meetings.flush();
        return Response.status(status)
                .entity(MeetingView.of(meeting, regionNames.of(Stream.of(meeting.region()))))
                .tag(Etag.of(meeting.version()))
                .build();
    }
}
