package nl.hoofdzaakwerk.reporting.survey;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.reporting.survey.model.Survey;
import nl.hoofdzaakwerk.reporting.survey.model.SurveyRound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cooperation surveys and what came of them (F13). */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cooperation survey")
class SurveyResource {
    private final Surveys surveys;
    private final Rounds rounds;
    private final SurveyResults results;
    private final Clock clock;

    SurveyResource(Surveys surveys, Rounds rounds, SurveyResults results, Clock clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.results = results;
        this.clock = clock;
    }

    @GET
    @Path("surveys")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listSurveys",
            summary = "Surveys with their statements, newest first",
            description = "F13.")
    public Page<SurveyViews.SurveyView> list(@BeanParam PageRequest page) {
        return Page.of(surveys.page(page), page, Survey::id).map(SurveyViews.SurveyView::of);
    }

    @GET
    @Path("surveys/{id}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(operationId = "getSurvey", summary = "One survey with its statements", description = "F13.")
    public SurveyViews.SurveyView get(@PathParam("id") UUID id) {
        return SurveyViews.SurveyView.of(surveys.find(id).orElseThrow(Problem::notFound));
    }

    @POST
    @Path("surveys")
    @Transactional
    @Idempotent
    @RolesAllowed(PROGRAMME_MANAGER)
    @Operation(
            operationId = "createSurvey",
            summary = "Make a survey for all regions",
            description = "Rule F13. Its statements are never changed, so that moments and regions can be compared.")
    @APIResponse(
            responseCode = "201",
            description = "The survey",
            content = @Content(schema = @Schema(implementation = SurveyViews.SurveyView.class)))
    public Response create(SurveyInput.NewSurvey wanted) {
        Survey survey = new Survey(
                Ids.next(),
                wanted.title().toText(),
                LocalDate.now(clock),
                wanted.statements().stream().map(SurveyInput.TextInput::toText).toList());
        surveys.add(survey);
        return Response.status(Response.Status.CREATED)
                .entity(SurveyViews.SurveyView.of(survey))
                .build();
    }

    @GET
    @Path("survey-results")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listSurveyResults",
            summary = "Results of closed rounds, over time and between regions",
            description = "Rule F13: nothing of a round with too few respondents, and nothing of a statement on which"
                    + " too few have an opinion or nearly all the same. A region sees its own beside the nation.")
    public SurveyResults.ResultList results(
            @QueryParam("survey") @NotNull @Parameter(description = "Id of the survey") UUID survey) {
        Survey known = surveys.find(survey).orElseThrow(Problem::notFound);
        Set<UUID> seen = rounds.of(survey).stream().map(SurveyRound::id).collect(Collectors.toSet());
        return results.of(known, seen);
    }
}
