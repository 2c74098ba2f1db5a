package nl.hoofdzaakwerk.portal.employer.relation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Corrects a step along the pipeline that was wrongly written down. */
@Path("/werkgevers/{id}/fase/{step}/herstel")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CorrectionPages {
    private static final int MOST = 100;

    private final EmployersApi api;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance correction(Employer employer, EmployersApi.Step step, Form form);
    }

    CorrectionPages(@RestClient EmployersApi api) {
        this.api = api;
    }

    /** Asks what it should have been. */
    @GET
    public TemplateInstance correction(@PathParam("id") UUID id, @PathParam("step") UUID step) {
        EmployersApi.Step wrong = step(id, step);
        Form form = Form.empty()
                .put("kind", "CHANGED")
                .put("to", wrong.to())
                .put("date", wrong.date())
                .put("how", wrong.how());
        return Templates.correction(api.read(id).getEntity(), wrong, form);
    }

    /** Keeps the correction beside the step. */
    @POST
    public Response correct(
            @PathParam("id") UUID id, @PathParam("step") UUID step, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    boolean changed = form.value("kind").equals("CHANGED");
                    api.correct(
                            id,
                            step,
                            changed
                                    ? form.body()
                                            .text("kind", "to", "date", "how", "why")
                                            .build()
                                    : form.body().text("kind", "why").build());
                    return "/werkgevers/" + id + "?gedaan=corrected";
                },
                () -> Templates.correction(api.read(id).getEntity(), step(id, step), form));
    }

    private EmployersApi.Step step(UUID employer, UUID id) {
        return api.steps(employer, null, MOST).items().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
