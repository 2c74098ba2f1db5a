package nl.hoofdzaakwerk.portal.employer.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.api.Download;
import nl.hoofdzaakwerk.portal.employer.EmployerMessages;
import nl.hoofdzaakwerk.portal.employer.EmployerRights;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Sessions: the list, one of them, planning, and its end. */
@Path("/bijeenkomsten")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SessionPages {
    private final SessionApi api;
    private final EmployerRights rights;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sessions(Listing<SessionApi.Session> list);

        static native TemplateInstance session(
                SessionApi.Session session, Listing<SessionApi.Invitation> list, boolean own, String done);

        static native TemplateInstance sessionForm(String back, Form form);

        static native TemplateInstance sessionEnd(SessionApi.Session session, Form form);
    }

    SessionPages(@RestClient SessionApi api, EmployerRights rights, Texts texts) {
        this.api = api;
        this.rights = rights;
        this.texts = texts;
    }

    /** Sessions of the organisation and those shared in the region, newest first. */
    @GET
    public Response sessions(@BeanParam ListAsk ask) {
        EmployerMessages text = texts.of(EmployerMessages.class);
        SessionMessages said = texts.of(SessionMessages.class);
        return Listing.of(ask, api::list)
                .text("titel", said.title(), SessionApi.Session::title)
                .text("soort", said.kind(), session -> Codes.of("SessionKind", session.kind()))
                .day("dag", text.day(), SessionApi.Session::sessionDate)
                .text("plaats", said.where(), SessionApi.Session::place)
                .organisation("organisatie", text.organisation(), SessionApi.Session::organisation)
                .text("stand", said.state(), session -> Codes.of("SessionState", session.state()))
                .answer(Templates::sessions);
    }

    /** One session with its guests. */
    @GET
    @Path("{id}")
    public Response session(
            @BeanParam ListAsk ask, @PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        SessionApi.Session session = api.read(id).getEntity();
        boolean own = rights.works() && rights.isOwn(session.organisation());
        return guests(ask, id).answer(list -> Templates.session(session, list, own, done));
    }

    /** A session to plan. */
    @GET
    @Path("nieuw")
    public TemplateInstance plan() {
        return Templates.sessionForm("/bijeenkomsten", Form.empty().put("shared", "true"));
    }

    /** Plans it. */
    @POST
    @Path("nieuw")
    public Response plan(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> "/bijeenkomsten/" + api.plan(body(form)).id() + "?gedaan=planned",
                () -> Templates.sessionForm("/bijeenkomsten", form));
    }

    /** What is planned, to change. */
    @GET
    @Path("{id}/wijzigen")
    public TemplateInstance change(@PathParam("id") UUID id) {
        RestResponse<SessionApi.Session> answer = api.read(id);
        return Templates.sessionForm(
                "/bijeenkomsten/" + id, showing(answer.getEntity()).put("etag", answer.getHeaderString("ETag")));
    }

    /** Changes it. */
    @POST
    @Path("{id}/wijzigen")
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.change(id, form.value("etag"), body(form));
                    return "/bijeenkomsten/" + id + "?gedaan=changed";
                },
                () -> Templates.sessionForm("/bijeenkomsten/" + id, form));
    }

    /** Asks whether it was held or is cancelled. */
    @GET
    @Path("{id}/afsluiten")
    public TemplateInstance close(@PathParam("id") UUID id) {
        return Templates.sessionEnd(api.read(id).getEntity(), Form.empty());
    }

    /** Closes it. */
    @POST
    @Path("{id}/afsluiten")
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.close(id, form.body().text("outcome").build());
                    return "/bijeenkomsten/" + id + "?gedaan=closed";
                },
                () -> Templates.sessionEnd(api.read(id).getEntity(), form));
    }

    /** Who came, as a file. */
    @GET
    @Path("{id}/presentielijst")
    @Produces(MediaType.WILDCARD)
    public Response attendance(@PathParam("id") UUID id) {
        return Download.of(api.attendance(id));
    }

    private Listing<SessionApi.Invitation> guests(ListAsk ask, UUID session) {
        EmployerMessages text = texts.of(EmployerMessages.class);
        SessionMessages said = texts.of(SessionMessages.class);
        return Listing.<SessionApi.Invitation>of(ask, (after, limit) -> api.invitations(session, after, limit))
                .text("werkgever", text.employer(), SessionApi.Invitation::employerName)
                .text("antwoord", said.answer(), guest -> Codes.of("InvitationState", guest.state()))
                .text("opbrengst", said.brought(), guest -> guest.outcomes().stream()
                        .map(outcome -> Codes.of("SessionOutcome", outcome))
                        .collect(Collectors.joining(", ")))
                .text("opvolging", said.followedUpBy(), SessionApi.Invitation::followedUpBy)
                .plain(text.action());
    }

    private static Map<String, Object> body(Form form) {
        return form.body()
                .text("kind", "title", "sessionDate", "place", "host", "arrangementText")
                .text("nextStep.what", "nextStep.dueDate")
                .number("capacity")
                .list("arrangements")
                .flag("shared")
                .build();
    }

    private static Form showing(SessionApi.Session session) {
        MultivaluedMap<String, String> lists = new MultivaluedHashMap<>();
        if (session.arrangements() != null) {
            lists.put("arrangements", new ArrayList<>(session.arrangements()));
        }
        Form form = Form.sent(lists)
                .put("kind", session.kind())
                .put("title", session.title())
                .put("sessionDate", session.sessionDate())
                .put("place", session.place())
                .put("host", session.host())
                .put("capacity", session.capacity())
                .put("arrangementText", session.arrangementText())
                .put("shared", session.shared() ? "true" : null);
        if (session.nextStep() != null) {
            form.put("nextStep.what", session.nextStep().what())
                    .put("nextStep.dueDate", session.nextStep().dueDate());
        }
        return form;
    }
}
