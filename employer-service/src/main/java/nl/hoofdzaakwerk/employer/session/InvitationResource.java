package nl.hoofdzaakwerk.employer.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.employer.session.model.Invitation;
import nl.hoofdzaakwerk.employer.session.model.Session;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is invited to a session, who comes, and what follows; kept by all who see the session (rule D8). */
@Path("/sessions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
class InvitationResource {
    private static final String CSV = "text/csv";

    private final SessionWork work;
    private final Sessions sessions;
    private final Invitations invitations;
    private final Employers employers;
    private final CurrentCaller callers;
    private final Preconditions preconditions;

    InvitationResource(
            SessionWork work,
            Sessions sessions,
            Invitations invitations,
            Employers employers,
            CurrentCaller callers,
            Preconditions preconditions) {
        this.work = work;
        this.sessions = sessions;
        this.invitations = invitations;
        this.employers = employers;
        this.callers = callers;
        this.preconditions = preconditions;
    }

    /** The whole list of a session. */
    @Schema(name = "SessionInvitations")
    record InvitationViews(List<InvitationView> items) {}

    @POST
    @Path("/invitations")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "inviteEmployers",
            summary = "Put employers on the list of a session",
            description = "Rule D8. Those on it stay as they are. 409 when an employer is not one of the session's"
                    + " region that the caller sees, and after the session ended.")
    @APIResponse(
            responseCode = "201",
            description = "The list",
            content = @Content(schema = @Schema(implementation = InvitationViews.class)))
    public Response invite(@PathParam("id") UUID id, GuestsBody body) {
        var session = locked(id);
        work.invite(session, Set.copyOf(body.employerIds()), callers.get());
        return Response.created(URI.create("/sessions/" + id + "/invitations"))
                .entity(new InvitationViews(views(invitations.of(id))))
                .build();
    }

    @GET
    @Path("/invitations")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(operationId = "listInvitations", summary = "Who is on the list of a session, newest first")
    public Page<InvitationView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        sessions.visible(id, callers.get()).orElseThrow(Problem::notFound);
        var part = Page.of(invitations.page(id, page), page, Invitation::id);
        return new Page<>(views(part.items()), part.next());
    }

    @PUT
    @Path("/invitations/{invitationId}")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "changeInvitation",
            summary = "Keep what an employer answered, or whether it came",
            description =
                    "Rule D8. Needs If-Match with the invitation's version. 409 for attendance before the day, for"
                            + " an answer once the attendance is known, and for an acceptance when the session is full.")
    @APIResponse(
            responseCode = "200",
            description = "The invitation as changed",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    public Response change(
            @PathParam("id") UUID id, @PathParam("invitationId") UUID invitationId, InvitationBody body) {
        var session = locked(id);
        var invitation = invitations.lock(invitationId, id).orElseThrow(Problem::notFound);
        preconditions.requireMatch(invitation.version());
        work.keep(session, invitation, body);
        return answer(Response.ok(), invitation);
    }

    @POST
    @Path("/invitations/{invitationId}/follow-ups")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "followUpInvitation",
            summary = "Take what follows with an employer that came",
            description =
                    "Rules D8 and P6. Makes an activity of the caller with the next step. 409 when the employer did"
                            + " not come, or somebody follows up already.")
    @APIResponse(
            responseCode = "201",
            description = "The invitation with what the session brought",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    public Response followUp(
            @PathParam("id") UUID id, @PathParam("invitationId") UUID invitationId, SessionFollowUpBody body) {
        var session = locked(id);
        var invitation = invitations.lock(invitationId, id).orElseThrow(Problem::notFound);
        work.followUp(session, invitation, body, callers.get());
        return answer(Response.created(URI.create("/sessions/" + id + "/invitations")), invitation);
    }

    @GET
    @Path("/attendance-list")
    @Transactional
    @Produces(CSV)
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "exportAttendance",
            summary = "The list of a session as CSV: employer, municipality, answer or attendance, what it brought")
    @APIResponse(
            responseCode = "200",
            description = "A row per employer, by name; UTF-8 with byte order mark, semicolons",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response export(@PathParam("id") UUID id) {
        sessions.visible(id, callers.get()).orElseThrow(Problem::notFound);
        var list = invitations.of(id);
        var names = employers.byId(list.stream().map(Invitation::employerId).toList());
        return Response.ok(AttendanceCsv.of(list, names), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .build();
    }

    private Session locked(UUID id) {
        return sessions.lockVisible(id, callers.get()).orElseThrow(Problem::notFound);
    }

    private List<InvitationView> views(List<Invitation> of) {
        var names = employers.byId(of.stream().map(Invitation::employerId).toList());
        return of.stream()
                .map(invitation -> InvitationView.of(
                        invitation, names.get(invitation.employerId()).profile().name()))
                .toList();
    }

    private Response answer(Response.ResponseBuilder answer, Invitation invitation) {
        return answer.tag(Etag.of(invitation.version()))
                .entity(views(List.of(invitation)).getFirst())
                .build();
    }
}
