package nl.hoofdzaakwerk.portal.programme.cooperation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.programme.Bilingual;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** How people think of working together, asked at three moments. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface SurveyApi {

    record Survey(UUID id, Bilingual title, List<Bilingual> statements, LocalDate createdDate) {}

    record Round(
            UUID id,
            UUID surveyId,
            String region,
            String moment,
            String state,
            LocalDate opensDate,
            LocalDate closesDate,
            LocalDate closedDate,
            int tickets,
            NextStep nextStep) {}

    /** Results of rounds that had enough answers. */
    record Results(int minimum, List<RoundResult> items, List<NationResult> nation) {}

    record RoundResult(UUID id, String region, String moment, long respondents, List<Compared> statements) {}

    /** A statement whose result is withheld has no numbers. */
    record Compared(
            int number,
            Double mean,
            Integer agreePercent,
            Double changeSincePrevious,
            Double differenceFromNation,
            boolean withheld) {}

    record NationResult(String moment, int regions, long respondents) {}

    record Tickets(List<String> tickets) {}

    /** Only what tells where to go next. */
    record Made(UUID id) {}

    @GET
    @Path("surveys")
    Part<Survey> surveys(@QueryParam("limit") int limit);

    @GET
    @Path("surveys/{id}")
    Survey survey(@PathParam("id") UUID id);

    @POST
    @Path("surveys")
    Made make(Map<String, Object> survey);

    @GET
    @Path("survey-rounds")
    Part<Round> rounds(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("survey-rounds")
    Made plan(Map<String, Object> round);

    @POST
    @Path("survey-rounds/{id}/tickets")
    Tickets draw(@PathParam("id") UUID id, Map<String, Object> count);

    @POST
    @Path("survey-rounds/{id}/closings")
    Made close(@PathParam("id") UUID id);

    @GET
    @Path("survey-results")
    Results results(@QueryParam("survey") UUID survey);
}
