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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.api.AtOnce;
import nl.hoofdzaakwerk.portal.coach.NextStepPage;
import nl.hoofdzaakwerk.portal.coach.Rights;
import nl.hoofdzaakwerk.portal.coach.trajectory.TrajectoryApi.Trajectory;
import nl.hoofdzaakwerk.portal.coach.work.WorkOfTrajectory;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.form.NextStepForm;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One trajectory: where it is, what can come next, and the step that comes next. */
@Path("/trajecten/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class TrajectoryPages {
    private static final int LATEST_CONTACTS = 5;

    private final TrajectoryApi api;
    private final WorkOfTrajectory work;
    private final Routes routes;
    private final NextStepPage nextStep;
    private final AtOnce atOnce;
    private final Visitor visitor;
    private final Days days;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance trajectory(View view, String done, LocalDate today);

        static native TemplateInstance ending(Trajectory trajectory, Form form);

        static native TemplateInstance correction(Trajectory trajectory, List<Option> routes, Form form);
    }

    /**
     * What the page shows.
     *
     * @param route by which it came; empty without one
     * @param writes whether the visitor may write in it
     */
    record View(
            Trajectory trajectory,
            List<TrajectoryApi.Contact> contacts,
            List<WorkOfTrajectory.Line> work,
            String route,
            boolean writes,
            boolean treats) {}

    TrajectoryPages(
            @RestClient TrajectoryApi api,
            WorkOfTrajectory work,
            Routes routes,
            NextStepPage nextStep,
            AtOnce atOnce,
            Visitor visitor,
            Days days) {
        this.api = api;
        this.work = work;
        this.routes = routes;
        this.nextStep = nextStep;
        this.atOnce = atOnce;
        this.visitor = visitor;
        this.days = days;
    }

    /** Everything at a glance. */
    @GET
    public TemplateInstance trajectory(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        var contacts = atOnce.ask(() -> api.contacts(id, null, LATEST_CONTACTS).items());
        var found = atOnce.ask(() -> work.of(id));
        Trajectory trajectory = api.trajectory(id).getEntity();
        View view = new View(
                trajectory,
                contacts.get(),
                found.get(),
                routes.name(trajectory.region(), trajectory.route()),
                trajectory.isOpen() && Rights.guides(visitor),
                Rights.treats(visitor));
        return Templates.trajectory(view, done, days.today());
    }

    /** What happens next, to change. */
    @GET
    @Path("volgende-stap")
    public TemplateInstance nextStep(@PathParam("id") UUID id) {
        var read = api.trajectory(id);
        return FormDesk.show(nextPage(read.getEntity()), NextStepForm.showing(read, Trajectory::nextStep));
    }

    /** Says what happens next (P6). */
    @POST
    @Path("volgende-stap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.plan(id, form.value(FormDesk.ETAG), NextStepForm.body(form));
                    return "/trajecten/" + id + "?gedaan=stap";
                },
                () -> FormDesk.show(nextPage(api.trajectory(id).getEntity()), form));
    }

    private FormPage nextPage(Trajectory trajectory) {
        return nextStep.of(trajectory.name(), "/trajecten/" + trajectory.id());
    }

    /** Asks how guidance stopped, and says what that means. */
    @GET
    @Path("einde")
    public TemplateInstance ending(@PathParam("id") UUID id) {
        return Templates.ending(api.trajectory(id).getEntity(), Form.empty().put("endDate", days.today()));
    }

    /** Ends guidance; open plans are closed along when it is said why (P10). */
    @POST
    @Path("einde")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.end(
                    id,
                    form.body().text("endDate", "reason", "plansClosedBecause").build());
            return Answers.done("/trajecten/" + id, "beeindigd");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.ending(api.trajectory(id).getEntity(), form));
        }
    }

    /** What was told wrongly at the start. */
    @GET
    @Path("herstel")
    public TemplateInstance correction(@PathParam("id") UUID id) {
        Trajectory trajectory = api.trajectory(id).getEntity();
        Form form = Form.showing(Map.of("method", trajectory.method(), "startDate", trajectory.startDate()));
        return Templates.correction(trajectory, routes.all(trajectory.region()), form.put("route", trajectory.route()));
    }

    /** Puts start, method or route right, for the past as well. */
    @POST
    @Path("herstel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.correct(
                    id,
                    form.body().text("method", "route", "startDate", "reason").build());
            return Answers.done("/trajecten/" + id, "hersteld");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            Trajectory trajectory = api.trajectory(id).getEntity();
            return Answers.unfinished(Templates.correction(trajectory, routes.all(trajectory.region()), form));
        }
    }
}
