package nl.hoofdzaakwerk.portal.coach.plan;

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
import nl.hoofdzaakwerk.portal.coach.plan.PlanApi.PlanList;
import nl.hoofdzaakwerk.portal.coach.plan.PlanApi.Trajectory;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The plans of a trajectory, a new one, and laying both side by side. */
@Path("/trajecten/{id}/plannen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PlanPages {
    private final PlanApi api;
    private final Visitor visitor;
    private final Days days;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance plans(
                Trajectory trajectory, PlanList plans, Form alignment, boolean treats, String done);

        static native TemplateInstance addplan(Trajectory trajectory, Form form, List<String> kinds);
    }

    PlanPages(@RestClient PlanApi api, Visitor visitor, Days days) {
        this.api = api;
        this.visitor = visitor;
        this.days = days;
    }

    /** The plans that the visitor may read, newest first. */
    @GET
    public TemplateInstance plans(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return plans(id, Form.empty().put("alignedOn", days.today()), done);
    }

    /** Says that both plans were laid side by side. */
    @POST
    @Path("afstemming")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response align(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.align(id, form.body().text("alignedOn").build());
            return Answers.done(address(id), "afgestemd");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(plans(id, form, ""));
        }
    }

    /** Back to the plans, for who comes back to a page that only takes a form. */
    @GET
    @Path("afstemming")
    public Response alignment(@PathParam("id") UUID id) {
        return Answers.instead(address(id));
    }

    /** The form for a new plan. */
    @GET
    @Path("nieuw")
    public TemplateInstance add(@PathParam("id") UUID id) {
        return page(id, Form.empty().put("agreedOn", days.today()));
    }

    /** Writes down a plan that was agreed. */
    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.record(
                    id,
                    form.body()
                            .text("kind", "content", "agreedOn", "reviewDate", "nextStep.what", "nextStep.dueDate")
                            .list("agreedBy")
                            .build());
            return Answers.done(address(id), "plan");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(page(id, form));
        }
    }

    private TemplateInstance plans(UUID id, Form alignment, String done) {
        return Templates.plans(api.trajectory(id), api.plans(id), alignment, Rights.treats(visitor), done);
    }

    /** Only the treating side writes treatment plans down. */
    private TemplateInstance page(UUID id, Form form) {
        List<String> kinds = Rights.treats(visitor) ? List.of("REINTEGRATION", "TREATMENT") : List.of("REINTEGRATION");
        return Templates.addplan(api.trajectory(id), form, kinds);
    }

    private static String address(UUID id) {
        return "/trajecten/" + id + "/plannen";
    }
}
