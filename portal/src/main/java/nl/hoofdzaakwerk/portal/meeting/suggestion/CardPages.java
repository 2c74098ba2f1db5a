package nl.hoofdzaakwerk.portal.meeting.suggestion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.meeting.CandidateCard;
import nl.hoofdzaakwerk.portal.meeting.MeetingMessages;
import nl.hoofdzaakwerk.portal.meeting.Pool;
import nl.hoofdzaakwerk.portal.meeting.Rights;
import nl.hoofdzaakwerk.portal.meeting.Vacancy;
import nl.hoofdzaakwerk.portal.meeting.match.MatchMessages;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.SharedCodes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
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
    private final Texts texts;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance card(
                CandidateCard card, List<Answered> answers, List<Row> rows, int shown, boolean coach, String done);

        static native TemplateInstance answer(
                CandidateCard card, Vacancy vacancy, List<String> answers, List<String> levels, Form form);

        static native TemplateInstance answers(CandidateCard card, Listing<Told> list);

        static native TemplateInstance ask(CandidateCard card, Form form);
    }

    /** An answer that counts. @param vacancy empty when it is about all vacancies of an employer */
    record Answered(String vacancy, SuggestionApi.StandingAnswer answer) {}

    /** An answer that was once given. @param about what it is about, in words */
    record Told(SuggestionApi.Answer answer, String about) {}

    CardPages(@RestClient SuggestionApi api, Pool pool, Ranking ranking, Visitor visitor, Texts texts) {
        this.api = api;
        this.pool = pool;
        this.ranking = ranking;
        this.visitor = visitor;
        this.texts = texts;
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

    /** All that the candidate answered, newest first. */
    @GET
    @Path("antwoorden")
    public Response allAnswers(@BeanParam ListAsk ask, @PathParam("id") UUID id) {
        CandidateCard card = card(id);
        MatchMessages text = texts.of(MatchMessages.class);
        return Listing.<Told>of(ask, (after, limit) -> told(api.answers(id, after, limit)))
                .moment("wanneer", text.answeredAt(), told -> told.answer().recordedAt())
                .text("over", text.answerOver(), Told::about)
                .text(
                        "antwoord",
                        text.answer(),
                        told -> Codes.of("Answer", told.answer().answer()))
                .text(
                        "weten",
                        texts.of(MeetingMessages.class).disclosure(),
                        told -> Codes.of("Disclosure", told.answer().disclosure()))
                .day("tot", text.answerUntil(), told -> told.answer().validUntilDate())
                .text("notitie", text.answerNote(), told -> told.answer().note())
                .answer(list -> Templates.answers(card, list));
    }

    private Part<Told> told(Part<SuggestionApi.Answer> part) {
        Map<UUID, String> titles = pool.titles(
                part.items().stream().map(SuggestionApi.Answer::vacancyId).toList());
        String otherwise = texts.of(MatchMessages.class).wholeEmployer();
        return new Part<>(
                part.items().stream()
                        .map(answer -> new Told(answer, titles.getOrDefault(answer.vacancyId(), otherwise)))
                        .toList(),
                part.next());
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
