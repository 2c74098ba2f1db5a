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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.coach.work.EmployerApi.Employer;
import nl.hoofdzaakwerk.portal.coach.work.WorkApi.Trajectory;
import nl.hoofdzaakwerk.portal.text.SharedCodes;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Adds work to a trajectory: first the employer, then the work (A7–A9). */
@Path("/trajecten/{id}/plaatsingen/nieuw")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AddWorkPages {
    private static final String PREVIOUS = "previousPlacementId";

    private final WorkApi api;
    private final WorkOfTrajectory work;
    private final Employers employers;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        /** @param found null before somebody searched */
        static native TemplateInstance pickemployer(
                Trajectory trajectory, Form form, List<Employer> found, String previous);

        static native TemplateInstance addwork(
                Trajectory trajectory, Employer employer, List<Option> earlier, Form form, List<String> groups);
    }

    AddWorkPages(@RestClient WorkApi api, WorkOfTrajectory work, Employers employers) {
        this.api = api;
        this.work = work;
        this.employers = employers;
    }

    /**
     * Asks for the employer, or for the work when the employer is known.
     *
     * @param previous the work it comes after, when it is a next job
     */
    @GET
    public TemplateInstance add(
            @PathParam("id") UUID id,
            @QueryParam("werkgever") UUID employer,
            @QueryParam("na") @DefaultValue("") String previous) {
        Trajectory trajectory = api.trajectory(id);
        return employer == null
                ? Templates.pickemployer(trajectory, Form.empty(), null, previous)
                : form(trajectory, employer, Form.empty().put(PREVIOUS, previous));
    }

    /** Back to the question for the employer, for who comes back to what was found. */
    @GET
    @Path("werkgever")
    public Response search(@PathParam("id") UUID id) {
        return Answers.instead("/trajecten/" + id + "/plaatsingen/nieuw");
    }

    /** Finds employers by name. */
    @POST
    @Path("werkgever")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Trajectory trajectory = api.trajectory(id);
        String previous = form.value(PREVIOUS);
        try {
            List<Employer> found = employers.named(form.value("name"));
            return Answers.shown(Templates.pickemployer(trajectory, form, found, previous));
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.pickemployer(trajectory, form, null, previous));
        }
    }

    /** Adds the work; what the rules refuse is said with every reason. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            UUID placement = api.add(id, body(form)).id();
            return Answers.done("/plaatsingen/" + placement, "plaatsing");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(form(api.trajectory(id), UUID.fromString(form.value("employerId")), form));
        }
    }

    private static Map<String, Object> body(Form form) {
        var body = form.body()
                .text("employerId", PREVIOUS, "kind", "startDate", "expectedEndDate", "contractKind", "occupation")
                .number("hoursPerWeek")
                .flag("firstStepInTreatmentPlan", "stepToPaidWork")
                .text("nextStep.what", "nextStep.dueDate");
        if (!form.value("wage.amount").isEmpty()) {
            body.number("wage.amount").text("wage.per");
        }
        return body.build();
    }

    private TemplateInstance form(Trajectory trajectory, UUID employerId, Form form) {
        Employer employer = employers.find(employerId).orElse(new Employer(employerId, "", ""));
        List<Option> earlier = work.of(trajectory.id()).stream()
                .filter(line -> line.endDate() != null)
                .map(line -> new Option(line.id().toString(), line.employer() + " (" + line.startDate() + ")"))
                .toList();
        return Templates.addwork(trajectory, employer, earlier, form, SharedCodes.occupations());
    }
}
