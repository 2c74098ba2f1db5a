package nl.hoofdzaakwerk.portal.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.organisation.OrganisationNames;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** One thing that somebody does after a meeting (E7): it returns on each next agenda until it is done. */
@Path("/vergaderacties/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ActionPages {
    private final MeetingApi api;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance action(MeetingRecord.Action action, Form form, String done);

        static native TemplateInstance changeAction(MeetingRecord.Action action, Form form);
    }

    ActionPages(@RestClient MeetingApi api) {
        this.api = api;
    }

    /** What the service is sent of an action. */
    static Map<String, Object> body(Form form) {
        return form.body()
                .text("owner", "nextStep.what", "nextStep.dueDate")
                .organisation("ownerOrganisation")
                .build();
    }

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return Templates.action(api.action(id).getEntity(), Form.empty(), done);
    }

    /** Says that it is done. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response complete(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.complete(id, form.body().text("result").build());
                    return did(id, "afgerond");
                },
                () -> Templates.action(api.action(id).getEntity(), form, ""));
    }

    @GET
    @Path("wijzigen")
    public TemplateInstance change(@PathParam("id") UUID id) {
        RestResponse<MeetingRecord.Action> read = api.action(id);
        MeetingRecord.Action action = read.getEntity();
        Form form = Form.empty()
                .put("owner", action.owner())
                .put("ownerOrganisation", OrganisationNames.typed(action.ownerOrganisation()))
                .put("nextStep.what", action.nextStep().what())
                .put("nextStep.dueDate", action.nextStep().dueDate())
                .put("etag", read.getHeaderString(HttpHeaders.ETAG));
        return Templates.changeAction(action, form);
    }

    @POST
    @Path("wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.changeAction(id, form.value("etag"), body(form));
                    return did(id, "gewijzigd");
                },
                () -> Templates.changeAction(api.action(id).getEntity(), form));
    }

    private static String did(UUID id, String done) {
        return "/vergaderacties/" + id + "?gedaan=" + done;
    }
}
