package nl.hoofdzaakwerk.portal.coach.trajectory;

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
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.coach.trajectory.GuidanceApi.Candidate;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Starts guidance of a candidate by the visitor (A5, A10). */
@Path("/kandidaten/{id}/traject")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class BeginPages {
    private final TrajectoryApi api;
    private final GuidanceApi guidance;
    private final Routes routes;
    private final Days days;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance begin(Candidate candidate, List<Option> routes, Form form);
    }

    BeginPages(@RestClient TrajectoryApi api, @RestClient GuidanceApi guidance, Routes routes, Days days) {
        this.api = api;
        this.guidance = guidance;
        this.routes = routes;
        this.days = days;
    }

    /** The form. */
    @GET
    public TemplateInstance begin(@PathParam("id") UUID id) {
        return page(id, Form.empty().put("startDate", days.today()));
    }

    /** Starts; somebody out of scope or guided already is refused with every reason. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            UUID trajectory = api.start(form.body()
                            .value("candidateId", id)
                            .text("method", "route", "startDate", "nextStep.what", "nextStep.dueDate")
                            .build())
                    .id();
            return Answers.done("/trajecten/" + trajectory, "begonnen");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(page(id, form));
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        Candidate candidate = guidance.candidate(id);
        return Templates.begin(candidate, routes.open(candidate.region()), form);
    }
}
