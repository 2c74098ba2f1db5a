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
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.coach.Rights;
import nl.hoofdzaakwerk.portal.coach.trajectory.TrajectoryApi.Feedback;
import nl.hoofdzaakwerk.portal.coach.trajectory.TrajectoryApi.Principle;
import nl.hoofdzaakwerk.portal.coach.trajectory.TrajectoryApi.Trajectory;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How the guidance goes: the principles of IPS, and what client and employer say of it. */
@Path("/trajecten/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class QualityPages {
    private final TrajectoryApi api;
    private final Visitor visitor;
    private final Days days;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance principles(Trajectory trajectory, List<Principle> principles);

        static native TemplateInstance feedback(
                Trajectory trajectory, List<Feedback> answers, Form form, boolean writes, String done);
    }

    QualityPages(@RestClient TrajectoryApi api, Visitor visitor, Days days) {
        this.api = api;
        this.visitor = visitor;
        this.days = days;
    }

    /** What happened for each principle: no score, only what was and was not seen. */
    @GET
    @Path("principes")
    public TemplateInstance principles(@PathParam("id") UUID id) {
        return Templates.principles(
                api.trajectory(id).getEntity(), api.principles(id).items());
    }

    /** What was said of the guidance. */
    @GET
    @Path("tevredenheid")
    public TemplateInstance feedback(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return feedback(id, Form.empty().put("givenOn", days.today()), done);
    }

    /** Writes an answer down. */
    @POST
    @Path("tevredenheid")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.feedback(
                    id,
                    form.body()
                            .text("giver", "givenOn", "remark")
                            .number("resultOriented", "clearContact", "lessBureaucracy")
                            .build());
            return Answers.done("/trajecten/" + id + "/tevredenheid", "tevredenheid");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(feedback(id, form, ""));
        }
    }

    private TemplateInstance feedback(UUID id, Form form, String done) {
        return Templates.feedback(
                api.trajectory(id).getEntity(), api.feedback(id).items(), form, Rights.guides(visitor), done);
    }
}
