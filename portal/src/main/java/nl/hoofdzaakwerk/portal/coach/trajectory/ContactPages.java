package nl.hoofdzaakwerk.portal.coach.trajectory;

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
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.coach.Rights;
import nl.hoofdzaakwerk.portal.coach.trajectory.TrajectoryApi.Contact;
import nl.hoofdzaakwerk.portal.coach.trajectory.TrajectoryApi.Trajectory;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Days;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The log of contacts for a trajectory, and a new one in it. */
@Path("/trajecten/{id}/contacten")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ContactPages {
    private static final int PER_PAGE = 25;

    private final TrajectoryApi api;
    private final Visitor visitor;
    private final Days days;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance contacts(
                Trajectory trajectory, Part<Contact> part, Form form, boolean writes, String done);
    }

    ContactPages(@RestClient TrajectoryApi api, Visitor visitor, Days days) {
        this.api = api;
        this.visitor = visitor;
        this.days = days;
    }

    /** The log, the newest first. */
    @GET
    public TemplateInstance contacts(
            @PathParam("id") UUID id,
            @QueryParam("na") UUID after,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        return page(id, after, Form.empty().put("contactDate", days.today()), done);
    }

    /** Writes a contact down. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            var written = api.contact(
                    id,
                    form.body()
                            .text("kind", "contactDate", "note")
                            .flag("faceToFace", "outsideOffice")
                            .build());
            boolean advised = written.advice() != null && !written.advice().isEmpty();
            return Answers.done("/trajecten/" + id + "/contacten", advised ? "contactadvies" : "contact");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(page(id, null, form, ""));
        }
    }

    private TemplateInstance page(UUID id, UUID after, Form form, String done) {
        Trajectory trajectory = api.trajectory(id).getEntity();
        return Templates.contacts(trajectory, api.contacts(id, after, PER_PAGE), form, Rights.guides(visitor), done);
    }
}
