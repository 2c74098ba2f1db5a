package nl.hoofdzaakwerk.portal.coach.work;

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
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.AtOnce;
import nl.hoofdzaakwerk.portal.coach.NextStepPage;
import nl.hoofdzaakwerk.portal.coach.Rights;
import nl.hoofdzaakwerk.portal.coach.work.WorkApi.CheckIn;
import nl.hoofdzaakwerk.portal.coach.work.WorkApi.Interruption;
import nl.hoofdzaakwerk.portal.coach.work.WorkApi.Placement;
import nl.hoofdzaakwerk.portal.coach.work.WorkApi.Terms;
import nl.hoofdzaakwerk.portal.coach.work.WorkApi.Trajectory;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.NextStepForm;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One placement: how it goes, and what can be told of it. */
@Path("/plaatsingen/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class WorkPages {
    private final WorkApi api;
    private final Employers employers;
    private final NextStepPage nextStep;
    private final AtOnce atOnce;
    private final Visitor visitor;
    private final Days days;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance placement(View view, String done, LocalDate today);
    }

    /**
     * What the page shows.
     *
     * @param employer name; empty when the visitor may not see the employer
     * @param writes whether the visitor may add to it
     */
    record View(
            Placement placement,
            Trajectory trajectory,
            String employer,
            List<CheckIn> checkIns,
            List<Interruption> interruptions,
            List<Terms> terms,
            boolean writes) {}

    WorkPages(
            @RestClient WorkApi api,
            Employers employers,
            NextStepPage nextStep,
            AtOnce atOnce,
            Visitor visitor,
            Days days) {
        this.api = api;
        this.employers = employers;
        this.nextStep = nextStep;
        this.atOnce = atOnce;
        this.visitor = visitor;
        this.days = days;
    }

    /** Everything of one placement. */
    @GET
    public TemplateInstance placement(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        var checkIns = atOnce.ask(() -> api.checkIns(id).items());
        var interruptions = atOnce.ask(() -> api.interruptions(id).items());
        var terms = atOnce.ask(() -> api.terms(id).items());
        Placement placement = api.placement(id).getEntity();
        var employer = atOnce.ask(() -> employers.name(placement.employerId()));
        View view = new View(
                placement,
                api.trajectory(placement.trajectoryId()),
                employer.get(),
                checkIns.get(),
                interruptions.get(),
                terms.get(),
                Rights.guides(visitor));
        return Templates.placement(view, done, days.today());
    }

    /** What happens next, to change. */
    @GET
    @Path("volgende-stap")
    public TemplateInstance nextStep(@PathParam("id") UUID id) {
        return FormDesk.show(
                nextStep.of("/plaatsingen/" + id), NextStepForm.showing(api.placement(id), Placement::nextStep));
    }

    /** Says what happens next (P6). */
    @POST
    @Path("volgende-stap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(nextStep.of("/plaatsingen/" + id), form, () -> {
            api.plan(id, form.value(FormDesk.ETAG), NextStepForm.body(form));
            return "/plaatsingen/" + id + "?gedaan=stap";
        });
    }
}
