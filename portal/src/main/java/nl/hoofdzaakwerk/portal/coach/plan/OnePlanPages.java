package nl.hoofdzaakwerk.portal.coach.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.coach.plan.PlanApi.Plan;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Days;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One plan: looking at it again, and closing it. */
@Path("/plannen/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OnePlanPages {
    private final PlanApi api;
    private final Days days;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance plan(Plan plan, Form review);

        static native TemplateInstance closing(Plan plan, Form form);
    }

    OnePlanPages(@RestClient PlanApi api, Days days) {
        this.api = api;
        this.days = days;
    }

    /** The plan, with a form for what is agreed now. */
    @GET
    public TemplateInstance plan(@PathParam("id") UUID id) {
        Plan plan = api.plan(id);
        return Templates.plan(plan, Form.showing(Map.of("reviewedOn", days.today(), "content", plan.content())));
    }

    /** Writes down that the plan was looked at again. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response review(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Plan plan = api.plan(id);
        try {
            api.review(
                    id,
                    form.body()
                            .text("content", "reviewedOn", "reviewDate", "nextStep.what", "nextStep.dueDate")
                            .list("agreedBy")
                            .build());
            return Answers.done("/trajecten/" + plan.trajectoryId() + "/plannen", "bekeken");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.plan(plan, form));
        }
    }

    /** Asks why the plan is no longer followed. */
    @GET
    @Path("afsluiten")
    public TemplateInstance closing(@PathParam("id") UUID id) {
        return Templates.closing(api.plan(id), Form.empty().put("closedOn", days.today()));
    }

    /** Closes the plan. */
    @POST
    @Path("afsluiten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Plan plan = api.plan(id);
        try {
            api.close(id, form.body().text("closedOn", "reason").build());
            return Answers.done("/trajecten/" + plan.trajectoryId() + "/plannen", "gesloten");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.closing(plan, form));
        }
    }
}
