package nl.hoofdzaakwerk.portal.employer.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who is invited to a session, what they answered, and what follows with who came. */
@Path("/bijeenkomsten/{session}/gasten")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class GuestPages {
    private static final int MOST = 100;

    private final SessionApi api;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance guestSearch(
                SessionApi.Session session, List<SessionApi.Hit> hits, boolean searched, Form form);

        static native TemplateInstance guest(
                SessionApi.Session session, SessionApi.Invitation guest, Form answer, Form follow);
    }

    GuestPages(@RestClient SessionApi api) {
        this.api = api;
    }

    /** Asks for whom to look. */
    @GET
    @Path("zoek")
    public TemplateInstance search(@PathParam("session") UUID session) {
        return Templates.guestSearch(api.read(session).getEntity(), List.of(), false, Form.empty());
    }

    /** Employers whose name looks like what was typed, to choose from. */
    @POST
    @Path("zoek")
    public Response search(@PathParam("session") UUID session, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        SessionApi.Session found = api.read(session).getEntity();
        try {
            List<SessionApi.Hit> hits =
                    api.search(form.body().text("name", "place").build()).items();
            return Answers.shown(Templates.guestSearch(found, hits, true, form));
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.guestSearch(found, List.of(), false, form));
        }
    }

    /** Puts the chosen ones on the list. */
    @POST
    public Response invite(@PathParam("session") UUID session, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.invite(session, form.body().list("employerIds").build());
                    return "/bijeenkomsten/" + session + "?gedaan=invited";
                },
                () -> Templates.guestSearch(api.read(session).getEntity(), List.of(), false, form));
    }

    /** One guest. */
    @GET
    @Path("{guest}")
    public TemplateInstance guest(@PathParam("session") UUID session, @PathParam("guest") UUID guest) {
        return guest(session, guest, Form.empty(), Form.empty());
    }

    /** Keeps what was answered, or whether they came. */
    @POST
    @Path("{guest}/antwoord")
    public Response answer(
            @PathParam("session") UUID session, @PathParam("guest") UUID guest, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.answer(
                            session,
                            guest,
                            form.value("etag"),
                            form.body().text("state").build());
                    return "/bijeenkomsten/" + session + "?gedaan=answered";
                },
                () -> guest(session, guest, form, Form.empty()));
    }

    /** Takes on what follows. */
    @POST
    @Path("{guest}/opvolging")
    public Response followUp(
            @PathParam("session") UUID session, @PathParam("guest") UUID guest, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.followUp(
                            session,
                            guest,
                            form.body()
                                    .text("result", "summary", "nextStep.what", "nextStep.dueDate")
                                    .list("outcomes")
                                    .build());
                    return "/bijeenkomsten/" + session + "?gedaan=followed";
                },
                () -> guest(session, guest, Form.empty(), form));
    }

    private TemplateInstance guest(UUID session, UUID guest, Form answer, Form follow) {
        SessionApi.Invitation invitation = api.invitations(session, null, MOST).items().stream()
                .filter(item -> item.id().equals(guest))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (answer.value("state").isEmpty()) {
            answer.put("state", invitation.state());
        }
        answer.put("etag", "\"" + invitation.version() + "\"");
        return Templates.guest(api.read(session).getEntity(), invitation, answer, follow);
    }
}
