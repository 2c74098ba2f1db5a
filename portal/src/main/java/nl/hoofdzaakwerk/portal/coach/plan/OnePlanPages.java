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
import nl.hoofdzaakwerk.portal.coach.CoachMessages;
import nl.hoofdzaakwerk.portal.coach.plan.PlanApi.Plan;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.form.NextStepForm;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** One plan: looking at it again, what comes next, and closing it. */
@Path("/plannen/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OnePlanPages {
    private final PlanApi api;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance plan(Plan plan, Form review);

        static native TemplateInstance closing(Plan plan, Form form);
    }

    OnePlanPages(@RestClient PlanApi api, Days days, Texts texts) {
        this.api = api;
        this.days = days;
        this.texts = texts;
    }

    /** The plan, with a form for what is agreed now. */
    @GET
    public TemplateInstance plan(@PathParam("id") UUID id) {
        Plan plan = api.plan(id).getEntity();
        return Templates.plan(plan, Form.showing(Map.of("reviewedOn", days.today(), "content", plan.content())));
    }

    /** Writes down that the plan was looked at again. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response review(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Plan plan = api.plan(id).getEntity();
        try {
            api.review(
                    id,
                    form.body()
                            .text("content", "reviewedOn", "reviewDate", "nextStep.what", "nextStep.dueDate")
                            .list("agreedBy")
                            .build());
            return Answers.done(plans(plan), "bekeken");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.plan(plan, form));
        }
    }

    /** What happens next with the plan, to change. */
    @GET
    @Path("volgende-stap")
    public TemplateInstance nextStep(@PathParam("id") UUID id) {
        RestResponse<Plan> read = api.plan(id);
        return FormDesk.show(nextStepPage(read.getEntity()), NextStepForm.showing(read, Plan::nextStep));
    }

    /** Says what happens next (P6). */
    @POST
    @Path("volgende-stap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response planNext(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Plan plan = api.plan(id).getEntity();
        return FormDesk.send(nextStepPage(plan), form, () -> {
            api.planNext(id, form.value(FormDesk.ETAG), NextStepForm.body(form));
            return plans(plan) + "?gedaan=stap";
        });
    }

    /** Asks why the plan is no longer followed. */
    @GET
    @Path("afsluiten")
    public TemplateInstance closing(@PathParam("id") UUID id) {
        return Templates.closing(api.plan(id).getEntity(), Form.empty().put("closedOn", days.today()));
    }

    /** Closes the plan. */
    @POST
    @Path("afsluiten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Plan plan = api.plan(id).getEntity();
        try {
            api.close(id, form.body().text("closedOn", "reason").build());
            return Answers.done(plans(plan), "gesloten");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.closing(plan, form));
        }
    }

    private FormPage nextStepPage(Plan plan) {
        CoachMessages text = texts.of(CoachMessages.class);
        return NextStepForm.page(
                FormPage.of(texts.of(PlanMessages.class).changeStep(), text.saveStep(), plans(plan)),
                text.nextStepWhat(),
                text.nextStepDue());
    }

    private static String plans(Plan plan) {
        return "/trajecten/" + plan.trajectoryId() + "/plannen";
    }
}
