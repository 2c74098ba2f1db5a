package nl.hoofdzaakwerk.portal.programme.discipline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Chosen;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.NextDay;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Questions about data, for whoever can mend it (P4, X28). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class QuestionPages {
    private static final String ADDRESS = "/maandcijfers/vragen";
    private static final List<String> STATES = List.of("OPEN", "ANSWERED", "CLOSED");
    private static final List<String> OUTCOMES = List.of("MENDED", "EXPLAINED", "CANNOT_BE_MENDED", "HOLDS_NOW");

    private final DisciplineApi api;
    private final Regions regions;
    private final Visitor visitor;
    private final Texts texts;

    /** What the list is narrowed to; empty for all. */
    record Wanted(String state, List<String> states, boolean overdue) {}

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance questions(Listing<DisciplineApi.Question> list, Wanted wanted, String done);

        static native TemplateInstance question(
                DisciplineApi.Question question, Map<String, String> names, Form form, String done);
    }

    QuestionPages(@RestClient DisciplineApi api, Regions regions, Visitor visitor, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.visitor = visitor;
        this.texts = texts;
    }

    @GET
    @Path("maandcijfers/vragen")
    public Response questions(
            @BeanParam ListAsk ask,
            @QueryParam("stand") String state,
            @QueryParam("overtijd") String overdue,
            @QueryParam("gedaan") String done) {
        DisciplineMessages text = texts.of(DisciplineMessages.class);
        String chosen = Chosen.among(STATES, state);
        Boolean late = overdue == null ? null : Boolean.TRUE;
        Wanted wanted = new Wanted(Chosen.text(chosen), STATES, overdue != null);
        return Listing.<DisciplineApi.Question>of(ask, (after, limit) -> api.questions(chosen, late, after, limit))
                .text("vraag", text.question(), DisciplineApi.Question::question)
                .organisation("organisatie", text.organisation(), DisciplineApi.Question::organisation)
                .day("maand", text.month(), DisciplineApi.Question::month)
                .text("stand", text.state(), question -> Codes.of("QuestionState", question.state()))
                .day("stap", text.nextStep(), question -> NextDay.of(question.nextStep()))
                .answer(list -> Templates.questions(list, wanted, Done.text(done, text.saved())));
    }

    @GET
    @Path("maandcijfers/vragen/{id}")
    public TemplateInstance question(@PathParam("id") UUID id, @QueryParam("gedaan") String done) {
        return page(
                id,
                Form.empty(),
                Done.text(done, texts.of(DisciplineMessages.class).saved()));
    }

    @GET
    @Path("maandcijfers/vragen/nieuw")
    public TemplateInstance newQuestion() {
        return FormDesk.show(newPage(), Form.empty().put("region", visitor.region()));
    }

    @POST
    @Path("maandcijfers/vragen/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Map<String, Object> body = form.body()
                .organisation("organisation")
                .text("region", "month", "topic", "question")
                .build();
        return FormDesk.send(newPage(), form, () -> address(api.ask(body).id()) + Done.MARK);
    }

    @GET
    @Path("maandcijfers/vragen/{id}/antwoord")
    public TemplateInstance answering(@PathParam("id") UUID id) {
        return FormDesk.show(answerPage(id), Form.empty());
    }

    @POST
    @Path("maandcijfers/vragen/{id}/antwoord")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                answerPage(id),
                values,
                form -> api.answer(
                        id, form.body().text("outcome", "answer").flag("share").build()));
    }

    @GET
    @Path("maandcijfers/vragen/{id}/planning")
    public TemplateInstance planning(@PathParam("id") UUID id) {
        Form form = FormDesk.showing(api.question(id), there -> {
            Form filled = Form.empty().put("owner", there.owner());
            if (there.nextStep() != null) {
                filled.put("nextStep.what", there.nextStep().what())
                        .put("nextStep.dueDate", there.nextStep().dueDate());
            }
            return filled;
        });
        return FormDesk.show(planPage(id), form);
    }

    @POST
    @Path("maandcijfers/vragen/{id}/planning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                planPage(id),
                values,
                form -> api.plan(
                        id,
                        form.value(FormDesk.ETAG),
                        form.body()
                                .text("owner", "nextStep.what", "nextStep.dueDate")
                                .build()));
    }

    @POST
    @Path("maandcijfers/vragen/{id}/sluiten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.close(id);
                    return address(id) + Done.MARK;
                },
                () -> page(id, form, ""));
    }

    @GET
    @Path("maandcijfers/vragen/{id}/terug")
    public TemplateInstance givingBack(@PathParam("id") UUID id) {
        return FormDesk.show(returnPage(id), Form.empty());
    }

    @POST
    @Path("maandcijfers/vragen/{id}/terug")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                returnPage(id),
                values,
                form -> api.giveBack(id, form.body().text("reason").build()));
    }

    private TemplateInstance page(UUID id, Form form, String done) {
        return Templates.question(api.question(id).getEntity(), regions.names(), form, done);
    }

    private FormPage newPage() {
        return FormPage.of(
                        texts.of(DisciplineMessages.class).askQuestion(),
                        texts.of(DisciplineMessages.class).ask(),
                        ADDRESS)
                .organisation("organisation", texts.of(DisciplineMessages.class).organisation())
                .hint(texts.of(DisciplineMessages.class).organisationHint())
                .option("region", texts.of(DisciplineMessages.class).region(), regions.options())
                .date("month", texts.of(DisciplineMessages.class).firstDay())
                .optional()
                .text("topic", texts.of(DisciplineMessages.class).topic())
                .longText("question", texts.of(DisciplineMessages.class).question());
    }

    private FormPage answerPage(UUID id) {
        return FormPage.of(
                        texts.of(DisciplineMessages.class).answerQuestion(),
                        texts.of(DisciplineMessages.class).answerQuestion(),
                        address(id))
                .choice("outcome", texts.of(DisciplineMessages.class).outcome(), "QuestionOutcome", OUTCOMES)
                .longText("answer", texts.of(DisciplineMessages.class).answer())
                .tick("share", texts.of(DisciplineMessages.class).share())
                .hint(texts.of(DisciplineMessages.class).shareHint());
    }

    private FormPage planPage(UUID id) {
        return FormPage.of(
                        texts.of(DisciplineMessages.class).plan(),
                        texts.of(DisciplineMessages.class).save(),
                        address(id))
                .text("owner", texts.of(DisciplineMessages.class).owner())
                .text("nextStep.what", texts.of(DisciplineMessages.class).what())
                .date("nextStep.dueDate", texts.of(DisciplineMessages.class).dueDate());
    }

    private FormPage returnPage(UUID id) {
        return FormPage.of(
                        texts.of(DisciplineMessages.class).giveBack(),
                        texts.of(DisciplineMessages.class).giveBack(),
                        address(id))
                .longText("reason", texts.of(DisciplineMessages.class).reason());
    }

    private static String address(UUID id) {
        return ADDRESS + "/" + id;
    }
}
