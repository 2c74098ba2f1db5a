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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.session.model.Session;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Employer sessions, network meetings and job fairs (rule D8). */
@Path("/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
class SessionResource {
    private final SessionWork work;
    private final Sessions sessions;
    private final Invitations invitations;
    private final CurrentCaller callers;
    private final Preconditions preconditions;

    SessionResource(
            SessionWork work,
            Sessions sessions,
            Invitations invitations,
            CurrentCaller callers,
            Preconditions preconditions) {
        this.work = work;
        this.sessions = sessions;
        this.invitations = invitations;
        this.callers = callers;
        this.preconditions = preconditions;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "planSession",
            summary = "Plan a session, a network meeting or a job fair",
            description = "Rule D8. 409 for a job fair without low-stimulus arrangements, and outside the own regions.")
    @APIResponse(
            responseCode = "201",
            description = "The planned session",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response plan(SessionBody body) {
        var session = work.plan(body, callers.get());
        return answer(Response.created(URI.create("/sessions/" + session.id())), session);
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listSessions",
            summary = "Sessions of the own organisation and those shared in the own regions, newest first")
    public Page<SessionView> list(@BeanParam PageRequest page) {
        var caller = callers.get();
        return Page.of(sessions.page(caller, page), page, Session::id)
                .map(session -> SessionView.of(session, isOwn(session, caller), null));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "readSession",
            summary = "One session with what it brought",
            description = "404 for sessions of another organisation that are not shared in the caller's regions.")
    @APIResponse(
            responseCode = "200",
            description = "The session",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(Response.ok(), sessions.visible(id, callers.get()).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "changeSession",
            summary = "Change what is planned of a session, or what is to be done next",
            description =
                    "Rules D8 and P6. Needs If-Match. 403 for sessions of other organisations. 409 after it ended.")
    @APIResponse(
            responseCode = "200",
            description = "The session as changed",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response change(@PathParam("id") UUID id, SessionBody body) {
        var session = own(id);
        preconditions.requireMatch(session.version());
        work.change(session, body);
        return answer(Response.ok(), session);
    }

    @POST
    @Path("/{id}/closings")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "closeSession",
            summary = "Say that a session was held, or cancel it",
            description = "Rule D8. 409 for one that was held while it lies ahead, while of somebody on the list it is"
                    + " not known whether they came, or nobody follows up on who came. 403 for other organisations'.")
    @APIResponse(
            responseCode = "201",
            description = "The closed session",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response close(@PathParam("id") UUID id, SessionClosingBody body) {
        var session = own(id);
        work.close(session, body);
        return answer(Response.created(URI.create("/sessions/" + id)), session);
    }

    private Session own(UUID id) {
        var caller = callers.get();
        var session = sessions.lockVisible(id, caller).orElseThrow(Problem::notFound);
        if (!isOwn(session, caller)) {
            throw Problem.forbidden("session-elsewhere");
        }
        return session;
    }

    private static boolean isOwn(Session session, Caller caller) {
        return session.organisation().equals(caller.organisation());
    }

    private Response answer(Response.ResponseBuilder answer, Session session) {
        var results = SessionView.Results.of(invitations.of(session.id()));
        return answer.tag(Etag.of(session.version()))
                .entity(SessionView.of(session, isOwn(session, callers.get()), results))
                .build();
    }
}
