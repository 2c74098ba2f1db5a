package nl.hoofdzaakwerk.portal.employer.visit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.employer.EmployerRights;
import nl.hoofdzaakwerk.portal.employer.NextStepPage;
import nl.hoofdzaakwerk.portal.employer.visit.VisitApi.Sequence;
import nl.hoofdzaakwerk.portal.employer.visit.VisitApi.Wish;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.form.NextStepForm;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The visits to one employer for one wish: what was made, what is next, and the vacancy that came of it (X12). */
@Path("/bezoeken/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class VisitPages {
    private static final int MOST = 100;
    private static final List<String> BEFORE_PROPOSING = List.of("WELCOME", "REFUSED");
    private static final List<String> PROPOSING = List.of("AGREED", "REFUSED");

    private final VisitApi api;
    private final NextStepPage nextStep;
    private final EmployerRights rights;
    private final Texts texts;
    private final Days days;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance visits(
                Sequence sequence, Wish wish, VisitApi.Employer employer, boolean mine, String done);
    }

    VisitPages(@RestClient VisitApi api, NextStepPage nextStep, EmployerRights rights, Texts texts, Days days) {
        this.api = api;
        this.nextStep = nextStep;
        this.rights = rights;
        this.texts = texts;
        this.days = days;
    }

    @GET
    public TemplateInstance visits(@PathParam("id") UUID id, @QueryParam("gedaan") String done) {
        Sequence sequence = api.sequence(id).getEntity();
        return Templates.visits(
                sequence,
                api.wish(sequence.wishId()).getEntity(),
                api.employer(sequence.employerId()),
                rights.works() && rights.isOwn(sequence.organisation()),
                done == null ? "" : texts.of(VisitMessages.class).saved());
    }

    /** The visit whose turn it is. */
    @GET
    @Path("noteren")
    public TemplateInstance recording(@PathParam("id") UUID id) {
        Sequence sequence = api.sequence(id).getEntity();
        return FormDesk.show(recordPage(sequence), Form.empty().put("visitDate", days.today()));
    }

    @POST
    @Path("noteren")
    public Response record(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Sequence sequence = api.sequence(id).getEntity();
        return FormDesk.send(recordPage(sequence), form, () -> {
            api.record(
                    id,
                    form.body()
                            .value("phase", sequence.state())
                            .text("visitDate", "outcome", "nextStep.what", "nextStep.dueDate")
                            .build());
            return address(id) + WishPages.DONE;
        });
    }

    @GET
    @Path("vervolg")
    public TemplateInstance planning(@PathParam("id") UUID id) {
        return FormDesk.show(nextStep.of(address(id)), NextStepForm.showing(api.sequence(id), Sequence::nextStep));
    }

    @POST
    @Path("vervolg")
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(nextStep.of(address(id)), form, () -> {
            api.plan(id, form.value(FormDesk.ETAG), NextStepForm.body(form));
            return address(id) + WishPages.DONE;
        });
    }

    /** Which vacancy came of it. */
    @GET
    @Path("vacature")
    public TemplateInstance linking(@PathParam("id") UUID id) {
        return FormDesk.show(linkPage(id), FormDesk.showing(api.sequence(id), there -> Form.empty()));
    }

    @POST
    @Path("vacature")
    public Response link(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(linkPage(id), form, () -> {
            api.link(
                    id, form.value(FormDesk.ETAG), form.body().text("vacancyId").build());
            return address(id) + WishPages.DONE;
        });
    }

    private FormPage recordPage(Sequence sequence) {
        VisitMessages text = texts.of(VisitMessages.class);
        List<String> outcomes = sequence.state().equals("PROPOSE") ? PROPOSING : BEFORE_PROPOSING;
        return FormPage.of(text.record(), text.save(), address(sequence.id()))
                .intro(text.usualWhenEmpty())
                .date("visitDate", text.visitDay())
                .choice("outcome", text.outcome(), "VisitOutcome", outcomes)
                .nextStep(text.what(), text.dueDate());
    }

    private FormPage linkPage(UUID id) {
        VisitMessages text = texts.of(VisitMessages.class);
        UUID employer = api.sequence(id).getEntity().employerId();
        Map<String, String> vacancies = new LinkedHashMap<>();
        api.vacancies(employer, MOST).items().stream()
                .filter(vacancy -> vacancy.employerId().equals(employer))
                .forEach(vacancy -> vacancies.put(vacancy.id().toString(), vacancy.title()));
        FormPage page = FormPage.of(text.linkVacancy(), text.save(), address(id));
        if (vacancies.isEmpty()) {
            page.intro(text.noVacancy());
        }
        return page.option("vacancyId", text.vacancy(), vacancies);
    }

    static String address(UUID id) {
        return "/bezoeken/" + id;
    }
}
