package nl.hoofdzaakwerk.portal.meeting.suggestion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import nl.hoofdzaakwerk.portal.meeting.CandidateCard;
import nl.hoofdzaakwerk.portal.meeting.Pool;
import nl.hoofdzaakwerk.portal.meeting.Rights;
import nl.hoofdzaakwerk.portal.meeting.Vacancy;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.SharedCodes;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** An anonymous card with its ranked vacancies; for a coach also the candidate's answer, and asking for work. */
@Path("/kaarten/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CardPages {
    private static final int MOST_ANSWERS = 25;
    private static final List<String> ANSWERS = List.of("YES", "NO", "WITHDRAWN");

    private final SuggestionApi api;
    private final Pool pool;
    private final Ranking ranking;
    private final Visitor visitor;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance card(
                CandidateCard card, List<Answered> answers, List<Row> rows, int shown, boolean coach, String done);

        static native TemplateInstance answer(
                CandidateCard card, Vacancy vacancy, List<String> answers, List<String> levels, Form form);

        static native TemplateInstance ask(CandidateCard card, Form form);
    }

    /** An answer that counts. @param vacancy empty when it is about all vacancies of an employer */
    record Answered(String vacancy, SuggestionApi.StandingAnswer answer) {}

    CardPages(@RestClient SuggestionApi api, Pool pool, Ranking ranking, Visitor visitor) {
        this.api = api;
        this.pool = pool;
        this.ranking = ranking;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance show(
            @PathParam("id") UUID id,
            @QueryParam("aantal") @DefaultValue("10") int shown,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        int allowed = Ranking.allowed(shown);
        List<Row> rows = ranking.ofVacancies(pool.vacanciesFor(id, allowed));
        return Templates.card(card(id), answers(id), rows, allowed, Rights.coaches(visitor), done);
    }

    private List<Answered> answers(UUID id) {
        List<SuggestionApi.StandingAnswer> standing =
                api.standingAnswers(id, MOST_ANSWERS).items();
        Map<UUID, String> titles = pool.titles(
                standing.stream().map(SuggestionApi.StandingAnswer::vacancyId).toList());
        return standing.stream()
                .map(answer -> new Answered(titles.getOrDefault(answer.vacancyId(), ""), answer))
                .toList();
    }

    /** The form for what the candidate says about one vacancy. */
    @GET
    @Path("antwoord/{vacancyId}")
    public TemplateInstance answer(@PathParam("id") UUID id, @PathParam("vacancyId") UUID vacancyId) {
        return answerPage(id, vacancyId, Form.empty());
    }

    @POST
    @Path("antwoord/{vacancyId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") UUID id, @PathParam("vacancyId") UUID vacancyId, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.answer(
                            id,
                            form.body()
                                    .text("answer", "disclosure", "validUntilDate")
                                    .value("vacancyId", vacancyId)
                                    .build());
                    return "/kaarten/" + id + "?gedaan=antwoord";
                },
                () -> answerPage(id, vacancyId, form));
    }

    @GET
    @Path("vraag-om-werk")
    public TemplateInstance ask(@PathParam("id") UUID id) {
        return Templates.ask(card(id), Form.empty());
    }

    @POST
    @Path("vraag-om-werk")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> "/vragen-om-werk/" + api.ask(id).id() + "?gedaan=gevraagd",
                () -> Templates.ask(card(id), form));
    }

    private TemplateInstance answerPage(UUID id, UUID vacancyId, Form form) {
        Vacancy vacancy = pool.vacancy(vacancyId).orElseThrow(NotFoundException::new);
        return Templates.answer(card(id), vacancy, ANSWERS, SharedCodes.disclosures(), form);
    }

    private CandidateCard card(UUID id) {
        return pool.card(id).orElseThrow(NotFoundException::new);
    }
}
