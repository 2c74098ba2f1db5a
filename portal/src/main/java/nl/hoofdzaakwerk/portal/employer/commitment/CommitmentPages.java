package nl.hoofdzaakwerk.portal.employer.commitment;

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
import java.util.function.UnaryOperator;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.employer.EmployerMessages;
import nl.hoofdzaakwerk.portal.employer.EmployerRights;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Places that an employer promised: noted, given shape by vacancies, withdrawn and corrected. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CommitmentPages {
    private static final int MOST = 100;

    private final CommitmentApi api;
    private final EmployerRights rights;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance commitments(
                CommitmentApi.EmployerName employer,
                CommitmentApi.Balance balance,
                Listing<CommitmentApi.Commitment> list);

        static native TemplateInstance commitmentForm(CommitmentApi.EmployerName employer, Form form);

        static native TemplateInstance commitment(
                View view, boolean mayChange, Form plan, Form link, Form withdrawal, String done);
    }

    /** A commitment as it is shown. */
    record View(CommitmentApi.Commitment commitment, CommitmentApi.EmployerName employer, List<Option> vacancies) {}

    /** The three forms of the page; the one that was sent is replaced. */
    private record Forms(Form plan, Form link, Form withdrawal) {
        static Forms of(RestResponse<CommitmentApi.Commitment> answer) {
            Form plan = Form.empty().put("etag", answer.getHeaderString("ETag"));
            if (answer.getEntity().nextStep() != null) {
                plan.put("what", answer.getEntity().nextStep().what())
                        .put("dueDate", answer.getEntity().nextStep().dueDate());
            }
            return new Forms(plan, Form.empty(), Form.empty());
        }
    }

    CommitmentPages(@RestClient CommitmentApi api, EmployerRights rights, Days days, Texts texts) {
        this.api = api;
        this.rights = rights;
        this.days = days;
        this.texts = texts;
    }

    /** What an employer promised, and what came of it. */
    @GET
    @Path("werkgevers/{id}/toezeggingen")
    public Response commitments(@BeanParam ListAsk ask, @PathParam("id") UUID employer) {
        CommitmentMessages text = texts.of(CommitmentMessages.class);
        Promised source = new Promised(employer);
        return Listing.of(ask, source)
                .text("werk", text.work(), CommitmentApi.Commitment::work)
                .number("plekken", text.places(), commitment -> commitment
                        .balance()
                        .promised())
                .number("open", text.open(), commitment -> commitment.balance().open())
                .text("door", text.promisedBy(), CommitmentApi.Commitment::promisedBy)
                .day("tot", text.validUntil(), CommitmentApi.Commitment::validUntilDate)
                .answer(list -> Templates.commitments(api.employer(employer), source.balance(list), list));
    }

    /** Each part of the list comes with the balance of the whole. */
    private final class Promised implements Listing.Source<CommitmentApi.Commitment> {
        private final UUID employer;
        private CommitmentApi.Balance balance;

        private Promised(UUID employer) {
            this.employer = employer;
        }

        @Override
        public Part<CommitmentApi.Commitment> read(UUID after, int limit) {
            CommitmentApi.Commitments part = api.of(employer, after, limit);
            balance = part.balance();
            return new Part<>(part.items(), part.next());
        }

        private CommitmentApi.Balance balance(Listing<CommitmentApi.Commitment> list) {
            list.rows();
            return balance;
        }
    }

    /** A promise to note. */
    @GET
    @Path("werkgevers/{id}/toezeggingen/nieuw")
    public TemplateInstance note(@PathParam("id") UUID employer) {
        return Templates.commitmentForm(api.employer(employer), Form.empty().put("promisedDate", days.today()));
    }

    /** Notes it. */
    @POST
    @Path("werkgevers/{id}/toezeggingen/nieuw")
    public Response note(@PathParam("id") UUID employer, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    CommitmentApi.Commitment noted = api.note(
                            employer,
                            form.body()
                                    .text("work", "promisedBy", "promisedDate", "validUntilDate")
                                    .text("nextStep.what", "nextStep.dueDate")
                                    .number("places", "minimumHours", "maximumHours")
                                    .build());
                    return "/toezeggingen/" + noted.id() + "?gedaan=noted";
                },
                () -> Templates.commitmentForm(api.employer(employer), form));
    }

    /** One promise. */
    @GET
    @Path("toezeggingen/{id}")
    public TemplateInstance commitment(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return page(id, UnaryOperator.identity(), done);
    }

    /** Plans what is next. */
    @POST
    @Path("toezeggingen/{id}/vervolg")
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.plan(
                            id,
                            form.value("etag"),
                            form.body().text("what", "dueDate").build());
                    return "/toezeggingen/" + id + "?gedaan=planned";
                },
                () -> page(id, forms -> new Forms(form, forms.link(), forms.withdrawal()), ""));
    }

    /** Says which vacancy gives shape to it. */
    @POST
    @Path("toezeggingen/{id}/vacature")
    public Response link(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.link(id, form.body().text("vacancyId").build());
                    return "/toezeggingen/" + id + "?gedaan=linked";
                },
                () -> page(id, forms -> new Forms(forms.plan(), form, forms.withdrawal()), ""));
    }

    /** Some promised places are taken back. */
    @POST
    @Path("toezeggingen/{id}/intrekking")
    public Response withdraw(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.withdraw(id, form.body().number("places").text("reason").build());
                    return "/toezeggingen/" + id + "?gedaan=withdrawn";
                },
                () -> page(id, forms -> new Forms(forms.plan(), forms.link(), form), ""));
    }

    /** More or fewer places were promised than was noted. */
    @GET
    @Path("toezeggingen/{id}/correctie")
    public TemplateInstance correcting(@PathParam("id") UUID id) {
        return FormDesk.show(correction(id), Form.empty());
    }

    /** Enters the difference; what was noted first stays to be seen. */
    @POST
    @Path("toezeggingen/{id}/correctie")
    public Response correct(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(correction(id), form, () -> {
            api.correct(id, form.body().number("difference").text("reason").build());
            return "/toezeggingen/" + id + "?gedaan=corrected";
        });
    }

    private FormPage correction(UUID id) {
        CommitmentMessages text = texts.of(CommitmentMessages.class);
        return FormPage.of(text.correct(), text.correct(), "/toezeggingen/" + id)
                .intro(text.correctMeans())
                .text("difference", text.difference())
                .hint(text.differenceHint())
                .text("reason", texts.of(EmployerMessages.class).reason());
    }

    private TemplateInstance page(UUID id, UnaryOperator<Forms> sent, String done) {
        RestResponse<CommitmentApi.Commitment> answer = api.read(id);
        CommitmentApi.Commitment commitment = answer.getEntity();
        List<Option> vacancies = api.vacancies(commitment.employerId(), MOST).items().stream()
                .filter(vacancy -> vacancy.employerId().equals(commitment.employerId()))
                .map(vacancy -> new Option(vacancy.id().toString(), vacancy.title()))
                .toList();
        Forms forms = sent.apply(Forms.of(answer));
        return Templates.commitment(
                new View(commitment, api.employer(commitment.employerId()), vacancies),
                rights.manages() || rights.works() && rights.isOwn(commitment.organisation()),
                forms.plan(),
                forms.link(),
                forms.withdrawal(),
                done);
    }
}
