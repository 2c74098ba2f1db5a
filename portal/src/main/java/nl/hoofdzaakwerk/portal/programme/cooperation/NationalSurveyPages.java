package nl.hoofdzaakwerk.portal.programme.cooperation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Surveys for all regions, with their rounds (F13). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class NationalSurveyPages {
    private static final int PAGE = 100;
    private static final String ADDRESS = "/landelijk/enquetes";

    private final SurveyApi api;
    private final Regions regions;
    private final Rounds rounds;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance nationalsurveys(
                List<SurveyApi.Survey> surveys,
                Listing<SurveyApi.Round> list,
                Map<UUID, String> titles,
                Map<String, String> names,
                String done);
    }

    NationalSurveyPages(@RestClient SurveyApi api, Regions regions, Rounds rounds, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.rounds = rounds;
        this.texts = texts;
    }

    @GET
    @Path("landelijk/enquetes")
    public Response surveys(@BeanParam ListAsk ask, @QueryParam("gedaan") String done) {
        CooperationMessages shared = texts.of(CooperationMessages.class);
        SurveyMessages text = texts.of(SurveyMessages.class);
        List<SurveyApi.Survey> surveys = api.surveys(PAGE).items();
        Map<UUID, String> titles = rounds.titles(surveys);
        Map<String, String> names = regions.names();
        String told = Done.text(done, shared.saved());
        return Listing.<SurveyApi.Round>of(ask, api::rounds)
                .text("regio", shared.region(), round -> names.get(round.region()))
                .text("enquete", text.survey(), round -> titles.get(round.surveyId()))
                .text("moment", text.moment(), round -> Codes.of("SurveyMoment", round.moment()))
                .text("stand", shared.state(), round -> Codes.of("RoundState", round.state()))
                .day("eerste", text.opensDate(), SurveyApi.Round::opensDate)
                .day("laatste", text.closesDate(), SurveyApi.Round::closesDate)
                .answer(list -> Templates.nationalsurveys(surveys, list, titles, names, told));
    }

    @GET
    @Path("landelijk/enquetes/nieuw")
    public TemplateInstance newSurvey() {
        return FormDesk.show(newPage(), Form.empty());
    }

    /** Statements stand line by line in both languages, in the same order. */
    @POST
    @Path("landelijk/enquetes/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        List<String> dutch = lines(form.value("dutch"));
        List<String> english = lines(form.value("english"));
        if (dutch.size() != english.size()) {
            form.wrong("english", texts.of(SurveyMessages.class).sameNumber(dutch.size(), english.size()));
            return Answers.unfinished(FormDesk.show(newPage(), form));
        }
        List<Map<String, String>> statements = new ArrayList<>();
        for (int number = 0; number < dutch.size(); number++) {
            statements.add(Map.of("nl", dutch.get(number), "en", english.get(number)));
        }
        Map<String, Object> body = form.body()
                .text("title.nl", "title.en")
                .value("statements", statements)
                .build();
        return FormDesk.send(newPage(), form, () -> {
            api.make(body);
            return ADDRESS + Done.MARK;
        });
    }

    private FormPage newPage() {
        return FormPage.of(
                        texts.of(SurveyMessages.class).newSurvey(),
                        texts.of(CooperationMessages.class).save(),
                        ADDRESS)
                .intro(texts.of(SurveyMessages.class).newSurveyMeans())
                .text("title.nl", texts.of(SurveyMessages.class).titleDutch())
                .text("title.en", texts.of(SurveyMessages.class).titleEnglish())
                .longText("dutch", texts.of(SurveyMessages.class).statementsDutch())
                .hint(texts.of(SurveyMessages.class).statementHint())
                .longText("english", texts.of(SurveyMessages.class).statementsEnglish())
                .hint(texts.of(SurveyMessages.class).statementHint());
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
