package nl.hoofdzaakwerk.portal.programme.cooperation;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.Places;
import nl.hoofdzaakwerk.portal.programme.ProgrammeVisitor;
import nl.hoofdzaakwerk.portal.programme.Region;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The cooperation survey: rounds of a region, and what came out of those that closed (F13). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SurveyPages {
    private static final int PAGE = 100;
    private static final List<String> MOMENTS = List.of("ZERO", "INTERIM", "FINAL");
    private static final String SURVEYS = Places.REGION + "/enquetes";

    private final SurveyApi api;
    private final Regions regions;
    private final Rounds rounds;
    private final ProgrammeVisitor role;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance surveys(
                Region region,
                List<SurveyApi.Survey> surveys,
                Listing<SurveyApi.Round> list,
                Map<UUID, String> titles,
                String done);

        static native TemplateInstance surveyresults(
                Region region, SurveyApi.Survey survey, SurveyApi.Results results, Map<String, String> names);

        static native TemplateInstance surveytickets(Region region, List<String> tickets);
    }

    SurveyPages(@RestClient SurveyApi api, Regions regions, Rounds rounds, ProgrammeVisitor role, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.rounds = rounds;
        this.role = role;
        this.texts = texts;
    }

    @GET
    @Path(SURVEYS)
    public Response surveys(@BeanParam ListAsk ask, @PathParam("code") String code, @QueryParam("gedaan") String done) {
        CooperationMessages shared = texts.of(CooperationMessages.class);
        SurveyMessages text = texts.of(SurveyMessages.class);
        List<SurveyApi.Survey> surveys = api.surveys(PAGE).items();
        Map<UUID, String> titles = rounds.titles(surveys);
        Listing<SurveyApi.Round> planned = Listing.of(ask, rounds.in(code))
                .text("enquete", text.survey(), round -> titles.get(round.surveyId()))
                .text("moment", text.moment(), round -> Codes.of("SurveyMoment", round.moment()))
                .text("stand", shared.state(), round -> Codes.of("RoundState", round.state()))
                .day("eerste", text.opensDate(), SurveyApi.Round::opensDate)
                .day("laatste", text.closesDate(), SurveyApi.Round::closesDate)
                .number("codes", text.tickets(), SurveyApi.Round::tickets);
        if (role.isDirector()) {
            planned.plain(shared.change());
        }
        String told = Done.text(done, shared.saved());
        return planned.answer(list -> Templates.surveys(regions.of(code), surveys, list, titles, told));
    }

    @GET
    @Path(SURVEYS + "/{survey}/uitkomst")
    public TemplateInstance results(@PathParam("code") String code, @PathParam("survey") UUID survey) {
        return Templates.surveyresults(regions.of(code), api.survey(survey), api.results(survey), regions.names());
    }

    @GET
    @Path(SURVEYS + "/nieuw")
    public TemplateInstance newRound(@PathParam("code") String code) {
        return FormDesk.show(newPage(code), Form.empty());
    }

    @POST
    @Path(SURVEYS + "/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        return Done.send(
                newPage(code),
                values,
                form -> api.plan(form.body()
                        .value("region", code)
                        .text("surveyId", "moment", "opensDate", "closesDate")
                        .build()));
    }

    @GET
    @Path(SURVEYS + "/{round}/codes")
    public TemplateInstance drawing(@PathParam("code") String code, @PathParam("round") UUID round) {
        return FormDesk.show(ticketPage(code), Form.empty());
    }

    /** Shown once, as nobody keeps who has which. */
    @POST
    @Path(SURVEYS + "/{round}/codes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draw(
            @PathParam("code") String code, @PathParam("round") UUID round, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Map<String, Object> body = form.body().number("count").build();
        try {
            List<String> tickets = api.draw(round, body).tickets();
            return Response.ok(Templates.surveytickets(regions.of(code), tickets))
                    .build();
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(FormDesk.show(ticketPage(code), form));
        }
    }

    @GET
    @Path(SURVEYS + "/{round}/sluiten")
    public TemplateInstance closing(@PathParam("code") String code, @PathParam("round") UUID round) {
        return FormDesk.show(closePage(code), Form.empty());
    }

    @POST
    @Path(SURVEYS + "/{round}/sluiten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(
            @PathParam("code") String code, @PathParam("round") UUID round, MultivaluedMap<String, String> values) {
        return Done.send(closePage(code), values, form -> api.close(round));
    }

    private FormPage newPage(String code) {
        Map<String, String> titles = new LinkedHashMap<>();
        rounds.titles(api.surveys(PAGE).items()).forEach((id, title) -> titles.put(id.toString(), title));
        return FormPage.of(
                        texts.of(SurveyMessages.class).newRound(),
                        texts.of(CooperationMessages.class).save(),
                        address(code))
                .option("surveyId", texts.of(SurveyMessages.class).survey(), titles)
                .choice("moment", texts.of(SurveyMessages.class).moment(), "SurveyMoment", MOMENTS)
                .date("opensDate", texts.of(SurveyMessages.class).opensDate())
                .date("closesDate", texts.of(SurveyMessages.class).closesDate());
    }

    private FormPage ticketPage(String code) {
        return FormPage.of(
                        texts.of(SurveyMessages.class).drawTickets(),
                        texts.of(SurveyMessages.class).drawTickets(),
                        address(code))
                .intro(texts.of(SurveyMessages.class).ticketsMean())
                .number("count", texts.of(SurveyMessages.class).ticketCount());
    }

    private FormPage closePage(String code) {
        return FormPage.of(
                        texts.of(SurveyMessages.class).closeRound(),
                        texts.of(SurveyMessages.class).closeRound(),
                        address(code))
                .warning(texts.of(SurveyMessages.class).closeRoundWarning());
    }

    private static String address(String code) {
        return Places.region(code) + "/enquetes";
    }
}
