package nl.hoofdzaakwerk.portal.programme.cooperation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Where people answer the cooperation survey with a ticket, without telling who they are (F13). */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SurveyAnswerPages {
    private static final String TICKET = "\\w{5}(-\\w{5}){3}";
    private static final List<Integer> SCORES = List.of(1, 2, 3, 4, 5, 0);

    private final SurveyAnswerApi api;
    private final Visitor visitor;
    private final Texts texts;

    /** A statement with the name of its field. */
    record Statement(String field, String text) {}

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance ticket(Form form);

        static native TemplateInstance questionnaire(
                String title, List<Statement> statements, List<Integer> scores, Form form);

        static native TemplateInstance answered();
    }

    SurveyAnswerPages(@RestClient SurveyAnswerApi api, Visitor visitor, Texts texts) {
        this.api = api;
        this.visitor = visitor;
        this.texts = texts;
    }

    @GET
    @PermitAll
    @Path("enquete")
    public TemplateInstance ticket() {
        return Templates.ticket(Form.empty());
    }

    /** Shows what the ticket asks. */
    @POST
    @PermitAll
    @Path("enquete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response questionnaire(MultivaluedMap<String, String> values) {
        Form form = ticketOf(values);
        if (!form.value("ticket").matches(TICKET)) {
            return refused(Templates.ticket(
                    form.wrong("ticket", texts.of(SurveyMessages.class).ticketWrong())));
        }
        try {
            return Response.ok(page(form)).build();
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return refused(Templates.ticket(form));
        }
    }

    @POST
    @PermitAll
    @Path("enquete/antwoord")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(MultivaluedMap<String, String> values) {
        Form form = ticketOf(values);
        try {
            SurveyAnswerApi.Questionnaire questionnaire = find(form);
            List<Integer> scores = new ArrayList<>();
            for (int number = 0; number < questionnaire.statements().size(); number++) {
                String score = form.value("scores." + number);
                if (score.matches("[0-5]")) {
                    scores.add(Integer.valueOf(score));
                } else {
                    form.wrong(
                            "scores." + number, texts.of(SurveyMessages.class).chooseAnAnswer());
                }
            }
            if (form.isRefused()) {
                return refused(page(form));
            }
            api.answer(language(), Map.of("ticket", form.value("ticket"), "scores", scores));
            return Response.ok(Templates.answered()).build();
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return refused(Templates.ticket(form));
        }
    }

    private TemplateInstance page(Form form) {
        SurveyAnswerApi.Questionnaire questionnaire = find(form);
        List<Statement> statements = new ArrayList<>();
        questionnaire
                .statements()
                .forEach(statement ->
                        statements.add(new Statement("scores." + statements.size(), statement.say(language()))));
        return Templates.questionnaire(questionnaire.title().say(language()), statements, SCORES, form);
    }

    private SurveyAnswerApi.Questionnaire find(Form form) {
        return api.find(language(), Map.of("ticket", form.value("ticket")));
    }

    /** People may type a ticket in small letters. */
    private static Form ticketOf(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return form.put("ticket", form.value("ticket").toUpperCase(Locale.ROOT));
    }

    private String language() {
        return visitor.locale().getLanguage();
    }

    private static Response refused(TemplateInstance page) {
        return Answers.unfinished(page);
    }
}
