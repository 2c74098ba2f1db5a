package nl.hoofdzaakwerk.portal.employer.vacancy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import nl.hoofdzaakwerk.portal.employer.EmployerMessages;
import nl.hoofdzaakwerk.portal.employer.EmployerRights;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Vacancies: the list, one of them, and the editor. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class VacancyPages {
    private static final int NEWEST = 25;

    private final VacancyApi api;
    private final EmployerRights rights;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance vacancies(Listing<Vacancy> list, String state, VacancyApi.EmployerName employer);

        static native TemplateInstance vacancy(
                Vacancy vacancy,
                VacancyApi.EmployerName employer,
                List<VacancyApi.Match> matches,
                List<VacancyApi.Reopening> reopenings,
                boolean mayChange,
                String done);

        static native TemplateInstance vacancyForm(VacancyApi.EmployerName employer, String back, Form form);
    }

    VacancyPages(@RestClient VacancyApi api, EmployerRights rights, Days days, Texts texts) {
        this.api = api;
        this.rights = rights;
        this.days = days;
        this.texts = texts;
    }

    /**
     * The vacancies of the own regions, newest first.
     *
     * @param state only those in this state; all when empty
     * @param employer only those of this employer, if any
     */
    @GET
    @Path("vacatures")
    public Response vacancies(
            @BeanParam ListAsk ask,
            @QueryParam("stand") @DefaultValue("") String state,
            @QueryParam("werkgever") UUID employer) {
        VacancyMessages text = texts.of(VacancyMessages.class);
        String wanted = state.isEmpty() ? null : state;
        return Listing.<Vacancy>of(ask, (after, limit) -> api.list(wanted, employer, after, limit))
                .text("titel", text.title(), Vacancy::title)
                .text("stand", text.state(), vacancy -> Codes.of("VacancyState", vacancy.state()))
                .number("open", text.open(), Vacancy::openPositions)
                .text("uren", text.hours(), vacancy -> text.hoursAWeek(vacancy.minimumHours(), vacancy.maximumHours()))
                .text("postcode", text.postcode4(), Vacancy::postcode4)
                .day("tot", text.closesOn(), Vacancy::closesOn)
                .text("werkgever", texts.of(EmployerMessages.class).employer(), Vacancy::employerName)
                .answer(list -> Templates.vacancies(list, state, employer == null ? null : api.employer(employer)));
    }

    /** One vacancy. */
    @GET
    @Path("vacatures/{id}")
    public TemplateInstance vacancy(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        Vacancy vacancy = api.read(id).getEntity();
        return Templates.vacancy(
                vacancy,
                api.employer(vacancy.employerId()),
                api.matches(id, NEWEST).items(),
                api.reopenings(id, NEWEST).items(),
                rights.manages() || rights.works() && rights.isOwn(vacancy.organisation()),
                done);
    }

    /** A vacancy of this employer to open. */
    @GET
    @Path("werkgevers/{id}/vacatures/nieuw")
    public TemplateInstance open(@PathParam("id") UUID employer) {
        VacancyApi.EmployerName name = api.employer(employer);
        Form form =
                Form.empty().put("positions", 1).put("opensOn", days.today()).put("postcode4", name.postcode4());
        return Templates.vacancyForm(name, "/werkgevers/" + employer, form);
    }

    /** Opens it, and with that publishes it to coaches. */
    @POST
    @Path("werkgevers/{id}/vacatures/nieuw")
    public Response open(@PathParam("id") UUID employer, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> "/vacatures/" + api.open(employer, OfferForm.body(form)).id() + "?gedaan=opened",
                () -> Templates.vacancyForm(api.employer(employer), "/werkgevers/" + employer, form));
    }

    /** What it offers, to change. */
    @GET
    @Path("vacatures/{id}/wijzigen")
    public TemplateInstance change(@PathParam("id") UUID id) {
        RestResponse<Vacancy> answer = api.read(id);
        Vacancy vacancy = answer.getEntity();
        return Templates.vacancyForm(
                api.employer(vacancy.employerId()),
                "/vacatures/" + id,
                OfferForm.showing(vacancy, answer.getHeaderString("ETag")));
    }

    /** Changes it. */
    @POST
    @Path("vacatures/{id}/wijzigen")
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.change(id, form.value("etag"), OfferForm.body(form));
                    return "/vacatures/" + id + "?gedaan=changed";
                },
                () -> Templates.vacancyForm(
                        api.employer(api.read(id).getEntity().employerId()), "/vacatures/" + id, form));
    }
}
