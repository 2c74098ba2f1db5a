package nl.hoofdzaakwerk.portal.employer.vacancy;

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
import java.util.function.Supplier;
import nl.hoofdzaakwerk.portal.employer.EmployerRights;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Worksheets for job carving: written, discussed, agreed on, and ended in a vacancy. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CarvingPages {
    private final CarvingApi api;
    private final VacancyApi vacancies;
    private final EmployerRights rights;
    private final Days days;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance carving(
                CarvingSheet sheet, VacancyApi.EmployerName employer, boolean mayChange, Form step, String done);

        static native TemplateInstance carvingForm(
                VacancyApi.EmployerName employer, List<CarvingForm.Role> roles, String back, Form form);

        static native TemplateInstance carvedVacancy(CarvingSheet sheet, VacancyApi.EmployerName employer, Form form);
    }

    CarvingPages(@RestClient CarvingApi api, @RestClient VacancyApi vacancies, EmployerRights rights, Days days) {
        this.api = api;
        this.vacancies = vacancies;
        this.rights = rights;
        this.days = days;
    }

    /** A worksheet to begin. */
    @GET
    @Path("werkgevers/{id}/functiecreatie/nieuw")
    public TemplateInstance begin(@PathParam("id") UUID employer) {
        return form(employer, "/werkgevers/" + employer, CarvingForm.empty());
    }

    /** Begins it, or makes room for more of it first. */
    @POST
    @Path("werkgevers/{id}/functiecreatie/nieuw")
    public Response begin(@PathParam("id") UUID employer, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Supplier<TemplateInstance> again = () -> form(employer, "/werkgevers/" + employer, form);
        if (asksForRoom(form)) {
            return Answers.shown(again.get());
        }
        return Answers.of(
                form,
                () -> "/functiecreatie/"
                        + api.begin(employer, CarvingForm.body(form)).id() + "?gedaan=saved",
                again);
    }

    /** One worksheet. */
    @GET
    @Path("functiecreatie/{id}")
    public TemplateInstance carving(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return carving(id, Form.empty(), done);
    }

    /** What it says, to change. */
    @GET
    @Path("functiecreatie/{id}/wijzigen")
    public TemplateInstance change(@PathParam("id") UUID id) {
        RestResponse<CarvingSheet> answer = api.read(id);
        return form(
                answer.getEntity().employerId(),
                "/functiecreatie/" + id,
                CarvingForm.showing(answer.getEntity(), answer.getHeaderString("ETag")));
    }

    /** Changes it, or makes room for more of it first. */
    @POST
    @Path("functiecreatie/{id}/wijzigen")
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Supplier<TemplateInstance> again =
                () -> form(api.read(id).getEntity().employerId(), "/functiecreatie/" + id, form);
        if (asksForRoom(form)) {
            return Answers.shown(again.get());
        }
        return Answers.of(
                form,
                () -> {
                    api.change(id, form.value("etag"), CarvingForm.body(form));
                    return "/functiecreatie/" + id + "?gedaan=saved";
                },
                again);
    }

    /** Goes on: discussed, agreed, or dropped. */
    @POST
    @Path("functiecreatie/{id}/stap")
    public Response step(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.step(
                            id,
                            form.body()
                                    .text("to", "reason", "nextStep.what", "nextStep.dueDate")
                                    .build());
                    return "/functiecreatie/" + id + "?gedaan=stepped";
                },
                () -> carving(id, form, ""));
    }

    /** The vacancy it ends in. */
    @GET
    @Path("functiecreatie/{id}/vacature")
    public TemplateInstance finish(@PathParam("id") UUID id) {
        CarvingSheet sheet = api.read(id).getEntity();
        VacancyApi.EmployerName employer = vacancies.employer(sheet.employerId());
        Form form = Form.empty()
                .put("title", sheet.title())
                .put("postcode4", employer.postcode4())
                .put("opensOn", days.today());
        return Templates.carvedVacancy(sheet, employer, form);
    }

    /** Opens that vacancy. */
    @POST
    @Path("functiecreatie/{id}/vacature")
    public Response finish(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> "/vacatures/" + api.finish(id, OfferForm.carved(form)).vacancyId() + "?gedaan=opened",
                () -> {
                    CarvingSheet sheet = api.read(id).getEntity();
                    return Templates.carvedVacancy(sheet, vacancies.employer(sheet.employerId()), form);
                });
    }

    private static boolean asksForRoom(Form form) {
        if (!form.value("meer").isEmpty()) {
            CarvingForm.more(form, form.value("meer"));
            return true;
        }
        if (!form.value("minder").isEmpty()) {
            CarvingForm.less(form, form.value("minder"));
            return true;
        }
        return false;
    }

    private TemplateInstance carving(UUID id, Form step, String done) {
        CarvingSheet sheet = api.read(id).getEntity();
        boolean mayChange = rights.manages() || rights.works() && rights.isOwn(sheet.organisation());
        return Templates.carving(sheet, vacancies.employer(sheet.employerId()), mayChange, step, done);
    }

    private TemplateInstance form(UUID employer, String back, Form form) {
        return Templates.carvingForm(vacancies.employer(employer), CarvingForm.rows(form), back, form);
    }
}
