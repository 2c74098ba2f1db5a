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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the chair does with a meeting as a whole (E1, E2); each step says first what follows from it. */
@Path("/vergaderingen/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MeetingStepPages {
    private final MeetingApi api;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance closeAgenda(Meeting meeting, Form form);

        static native TemplateInstance end(Meeting meeting, Form form);

        static native TemplateInstance move(Meeting meeting, Form form);

        static native TemplateInstance cancel(Meeting meeting, Form form);
    }

    MeetingStepPages(@RestClient MeetingApi api) {
        this.api = api;
    }

    @GET
    @Path("agenda-sluiten")
    public TemplateInstance closeAgenda(@PathParam("id") UUID id) {
        return Templates.closeAgenda(api.meeting(id), Form.empty());
    }

    @POST
    @Path("agenda-sluiten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response closeAgenda(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return take(
                id,
                form,
                () -> api.closeAgenda(id),
                "?gedaan=agenda-gesloten",
                meeting -> Templates.closeAgenda(meeting, form));
    }

    @GET
    @Path("beeindigen")
    public TemplateInstance end(@PathParam("id") UUID id) {
        return Templates.end(api.meeting(id), Form.empty());
    }

    @POST
    @Path("beeindigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return take(id, form, () -> api.end(id), "/verslag?gedaan=beeindigd", meeting -> Templates.end(meeting, form));
    }

    /**
     * The form to move a meeting.
     *
     * @param proposed the day to begin with; the meeting's own when left out
     */
    @GET
    @Path("verplaatsen")
    public TemplateInstance move(@PathParam("id") UUID id, @QueryParam("naar") @DefaultValue("") String proposed) {
        Meeting meeting = api.meeting(id);
        Form form = Form.empty()
                .put("meetingDate", proposed.isEmpty() ? meeting.meetingDate() : proposed)
                .put("startTime", meeting.startTime());
        return Templates.move(meeting, form);
    }

    @POST
    @Path("verplaatsen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return take(
                id,
                form,
                () -> api.move(id, form.body().text("meetingDate", "startTime").build()),
                "?gedaan=verplaatst",
                meeting -> Templates.move(meeting, form));
    }

    @GET
    @Path("afgelasten")
    public TemplateInstance cancel(@PathParam("id") UUID id) {
        return Templates.cancel(api.meeting(id), Form.empty());
    }

    @POST
    @Path("afgelasten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return take(
                id,
                form,
                () -> api.cancel(id, form.body().text("reason").build()),
                "?gedaan=afgelast",
                meeting -> Templates.cancel(meeting, form));
    }

    private Response take(UUID id, Form form, Runnable step, String next, Function<Meeting, TemplateInstance> page) {
        return Answers.of(
                form,
                () -> {
                    step.run();
                    return "/vergaderingen/" + id + next;
                },
                () -> page.apply(api.meeting(id)));
    }
}
