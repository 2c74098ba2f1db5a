package nl.hoofdzaakwerk.portal.employer.relation;

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
import nl.hoofdzaakwerk.portal.employer.NextStepPage;
import nl.hoofdzaakwerk.portal.employer.board.MainStages;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.form.NextStepForm;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Where the contact with an employer stands in the pipeline, and what is next with it. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class StagePages {
    private static final String TO_BOARD = "bord";

    private final EmployersApi api;
    private final NextStepPage nextStep;
    private final Days days;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance stage(Employer employer, List<String> stages, String back, Form form);
    }

    StagePages(@RestClient EmployersApi api, NextStepPage nextStep, Days days) {
        this.api = api;
        this.nextStep = nextStep;
        this.days = days;
    }

    /**
     * Asks to which stage, when and by what contact.
     *
     * @param to the stage, when it was chosen already
     * @param origin {@code bord} to go back to the board
     */
    @GET
    @Path("werkgevers/{id}/fase")
    public TemplateInstance stage(
            @PathParam("id") UUID id,
            @QueryParam("naar") @DefaultValue("") String to,
            @QueryParam("terug") @DefaultValue("") String origin) {
        Form form = Form.empty().put("to", to).put("date", days.today()).put("origin", origin);
        return stage(id, form);
    }

    /** Takes the step. */
    @POST
    @Path("werkgevers/{id}/fase")
    public Response stage(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.takeStep(
                            id,
                            form.body()
                                    .text(
                                            "to",
                                            "date",
                                            "how",
                                            "reasonCode",
                                            "reason",
                                            "nextStep.what",
                                            "nextStep.dueDate")
                                    .build());
                    return back(id, form) + "?gedaan=moved";
                },
                () -> stage(id, form));
    }

    /** Asks what is next. */
    @GET
    @Path("werkgevers/{id}/vervolg")
    public TemplateInstance next(@PathParam("id") UUID id) {
        return FormDesk.show(nextPage(id), NextStepForm.showing(api.card(id), EmployersApi.MainCard::nextStep));
    }

    /** Plans it. */
    @POST
    @Path("werkgevers/{id}/vervolg")
    public Response next(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.plan(id, form.value(FormDesk.ETAG), NextStepForm.body(form));
                    return "/werkgevers/" + id + "?gedaan=planned";
                },
                () -> FormDesk.show(nextPage(id), form));
    }

    private FormPage nextPage(UUID id) {
        return nextStep.of(api.read(id).getEntity().name(), "/werkgevers/" + id);
    }

    private TemplateInstance stage(UUID id, Form form) {
        Employer employer = api.read(id).getEntity();
        return Templates.stage(employer, MainStages.after(employer.stage()), back(id, form), form);
    }

    private static String back(UUID id, Form form) {
        return form.value("origin").equals(TO_BOARD) ? "/pijplijn" : "/werkgevers/" + id;
    }
}
