package nl.hoofdzaakwerk.portal.casework.caserequest;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.casework.CaseworkMessages;
import nl.hoofdzaakwerk.portal.casework.SteppedPages;
import nl.hoofdzaakwerk.portal.casework.Steps;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What the steering group decides on a request for money, and what the applicant answers (B8, B7). */
@Path("/casusaanvragen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RequestForms extends SteppedPages {
    private static final int BUDGETS = 20;

    private final RequestApi api;
    private final Texts texts;

    /** What is said to a request in one text. */
    private enum Saying {
        REFUSAL("weigeren", "refusals", "reason", "refused"),
        QUESTION("vraag", "questions", "question", "asked"),
        ANSWER("antwoord", "answers", "answer", "answered");

        private final String path;
        private final String step;
        private final String field;
        private final String done;

        Saying(String path, String step, String field, String done) {
            this.path = path;
            this.step = step;
            this.field = field;
            this.done = done;
        }

        static Saying at(String path) {
            return Arrays.stream(values())
                    .filter(saying -> saying.path.equals(path))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance caseRequestGrant(
                Form form, CaseRequest request, List<Option> lines, String back);

        static native TemplateInstance caseRequestSay(
                Form form, CaseRequest request, String title, String field, String label, String hint, String back);
    }

    RequestForms(@RestClient RequestApi api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    /** The form to grant money, with the lines of the budgets it can come from. */
    @GET
    @Path("{id}/toekennen")
    public TemplateInstance toGrant(@PathParam("id") UUID id) {
        CaseRequest request = request(id);
        String asked = request.amount().toPlainString().replace('.', ',');
        return granting(id, request, Form.empty().put("amount", asked));
    }

    /** Grants money and reserves it on a line. */
    @POST
    @Path("{id}/toekennen")
    public Response grant(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> did(
                        id,
                        "grants",
                        form.body().number("amount").text("budgetLineId").build(),
                        "granted"),
                () -> granting(id, request(id), form));
    }

    /** The form to refuse, to ask the applicant something, or to answer the steering group. */
    @GET
    @Path("{id}/{saying:weigeren|vraag|antwoord}")
    public TemplateInstance toSay(@PathParam("id") UUID id, @PathParam("saying") String saying) {
        return saying(id, Saying.at(saying), Form.empty());
    }

    /** Refuses with the reason, asks the applicant something, or answers the steering group. */
    @POST
    @Path("{id}/{saying:weigeren|vraag|antwoord}")
    public Response say(
            @PathParam("id") UUID id, @PathParam("saying") String saying, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Saying said = Saying.at(saying);
        return Answers.of(
                form,
                () -> did(id, said.step, form.body().text(said.field).build(), said.done),
                () -> saying(id, said, form));
    }

    @Override
    protected String address(UUID id) {
        return "/casusaanvragen/" + id;
    }

    @Override
    protected RestResponse<CaseRequest> read(UUID id) {
        return api.one(id);
    }

    @Override
    protected void sendNextStep(UUID id, String etag, Map<String, Object> step) {
        api.next(id, etag, step);
    }

    @Override
    protected TemplateInstance takingBack(UUID id, Form form) {
        RequestMessages said = texts.of(RequestMessages.class);
        return Steps.confirm(form, said.withdraw(), said.withdrawMeans(), said.withdraw(), address(id));
    }

    @Override
    protected void step(UUID id, String step, Map<String, Object> said) {
        api.step(id, step, said);
    }

    private CaseRequest request(UUID id) {
        return read(id).getEntity();
    }

    private TemplateInstance granting(UUID id, CaseRequest request, Form form) {
        RequestMessages said = texts.of(RequestMessages.class);
        List<Option> lines = api.budgets(BUDGETS).items().stream()
                .map(budget -> api.budget(budget.id()))
                .flatMap(budget -> spendable(budget, said))
                .toList();
        return Templates.caseRequestGrant(form, request, lines, address(id));
    }

    private static Stream<Option> spendable(RequestApi.BudgetOfLines budget, RequestMessages said) {
        return budget.lines().stream()
                .filter(line -> line.side().equals("EXPENDITURE"))
                .map(line ->
                        new Option(line.id().toString(), said.lineOption(budget.name(), line.name(), line.left())));
    }

    private TemplateInstance saying(UUID id, Saying saying, Form form) {
        RequestMessages said = texts.of(RequestMessages.class);
        CaseworkMessages shared = texts.of(CaseworkMessages.class);
        return switch (saying) {
            case REFUSAL -> say(id, form, saying, said.refuse(), shared.reason(), said.reasonHint());
            case QUESTION -> say(id, form, saying, said.ask(), shared.question(), shared.anonymousHint());
            case ANSWER -> say(id, form, saying, said.giveAnswer(), said.answer(), shared.anonymousHint());
        };
    }

    private TemplateInstance say(UUID id, Form form, Saying saying, String title, String label, String hint) {
        return Templates.caseRequestSay(form, request(id), title, saying.field, label, hint, address(id));
    }
}
