package nl.hoofdzaakwerk.portal.employer.vacancy;

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
import nl.hoofdzaakwerk.portal.employer.NextStepPage;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.form.NextStepForm;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What becomes of a vacancy: its next step, its end, its reopening; and what helps the employer to hire for it. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class VacancyLifePages {
    private final VacancyApi api;
    private final NextStepPage nextStep;
    private final Days days;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance vacancyClosing(Vacancy vacancy, Form form);

        static native TemplateInstance vacancyReopening(Vacancy vacancy, Form form);

        static native TemplateInstance instruments(Vacancy vacancy, List<VacancyApi.Instrument> instruments, Form form);
    }

    VacancyLifePages(@RestClient VacancyApi api, NextStepPage nextStep, Days days) {
        this.api = api;
        this.nextStep = nextStep;
        this.days = days;
    }

    /** Asks what is next. */
    @GET
    @Path("vacatures/{id}/vervolg")
    public TemplateInstance next(@PathParam("id") UUID id) {
        RestResponse<Vacancy> read = api.read(id);
        return FormDesk.show(nextPage(read.getEntity()), NextStepForm.showing(read, Vacancy::nextStep));
    }

    /** Plans it. */
    @POST
    @Path("vacatures/{id}/vervolg")
    public Response next(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.plan(id, form.value(FormDesk.ETAG), NextStepForm.body(form));
                    return "/vacatures/" + id + "?gedaan=planned";
                },
                () -> FormDesk.show(nextPage(api.read(id).getEntity()), form));
    }

    private FormPage nextPage(Vacancy vacancy) {
        return nextStep.of(vacancy.title(), "/vacatures/" + vacancy.id());
    }

    /** Asks why it closes. */
    @GET
    @Path("vacatures/{id}/sluiten")
    public TemplateInstance close(@PathParam("id") UUID id) {
        return Templates.vacancyClosing(api.read(id).getEntity(), Form.empty().put("closedOn", days.today()));
    }

    /** Closes it. */
    @POST
    @Path("vacatures/{id}/sluiten")
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.close(id, form.body().text("reason", "closedOn").build());
                    return "/vacatures/" + id + "?gedaan=closed";
                },
                () -> Templates.vacancyClosing(api.read(id).getEntity(), form));
    }

    /** Asks until when it is open again. */
    @GET
    @Path("vacatures/{id}/heropenen")
    public TemplateInstance reopen(@PathParam("id") UUID id) {
        return Templates.vacancyReopening(api.read(id).getEntity(), Form.empty());
    }

    /** Opens it again. */
    @POST
    @Path("vacatures/{id}/heropenen")
    public Response reopen(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.reopen(
                            id,
                            form.body()
                                    .text("closesOn", "nextStep.what", "nextStep.dueDate")
                                    .build());
                    return "/vacatures/" + id + "?gedaan=reopened";
                },
                () -> Templates.vacancyReopening(api.read(id).getEntity(), form));
    }

    /** Asks of whom it is to be told what helps; nothing of it is kept. */
    @GET
    @Path("vacatures/{id}/regelingen")
    public TemplateInstance instruments(@PathParam("id") UUID id) {
        return Templates.instruments(api.read(id).getEntity(), List.of(), Form.empty());
    }

    /** Tells what helps the employer to hire somebody in this situation. */
    @POST
    @Path("vacatures/{id}/regelingen")
    public Response instruments(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Vacancy vacancy = api.read(id).getEntity();
        try {
            VacancyApi.Instruments found = api.instruments(
                    id, form.body().text("inTargetGroupRegister", "benefit").build());
            return Answers.shown(Templates.instruments(vacancy, found.items(), form));
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(Templates.instruments(vacancy, List.of(), form));
        }
    }
}
