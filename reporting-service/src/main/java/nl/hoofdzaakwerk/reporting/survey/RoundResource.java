package nl.hoofdzaakwerk.reporting.survey;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.ticket.model.TicketCode;
import nl.hoofdzaakwerk.reporting.survey.model.SurveyRound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rounds of a survey in a region: zero, interim and final measurement (F13). */
@Path("/survey-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cooperation survey")
class RoundResource {
    private final Rounds rounds;
    private final SurveyDesk desk;
    private final Clock clock;

    RoundResource(Rounds rounds, SurveyDesk desk, Clock clock) {
        this.rounds = rounds;
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listSurveyRounds",
            summary = "Rounds of your region, newest first",
            description = "Rules F13 and P6: when answers are taken and what is next. How many answered is told with"
                    + " the results only.")
    public Page<SurveyViews.RoundView> list(@BeanParam PageRequest page) {
        LocalDate today = LocalDate.now(clock);
        return Page.of(rounds.page(page), page, SurveyRound::id).map(round -> SurveyViews.RoundView.of(round, today));
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(REGIONAL_DIRECTOR)
    @Operation(
            operationId = "createSurveyRound",
            summary = "Plan a survey in your region at one of the three moments",
            description = "Rule F13. 409 for an unknown survey (no-such-survey), another's region (not-your-region), a"
                    + " first day in the past (opens-in-past), a last day before it (closes-before-opening), a moment"
                    + " that is planned (moment-planned) or not in its order (moment-out-of-order).")
    @APIResponse(
            responseCode = "201",
            description = "The round",
            content = @Content(schema = @Schema(implementation = SurveyViews.RoundView.class)))
    public Response create(SurveyInput.NewRound wanted) {
        return created(desk.plan(
                wanted.surveyId(),
                wanted.region(),
                wanted.moment(),
                new SurveyRound.Period(wanted.opensDate(), wanted.closesDate())));
    }

    @POST
    @Path("/{id}/tickets")
    @Transactional
    @Idempotent
    @RolesAllowed(REGIONAL_DIRECTOR)
    @Operation(
            operationId = "createSurveyTickets",
            summary = "Draw tickets to hand out, one for each person that is asked",
            description = "Rule F13. A ticket answers once and says nothing of who has it; it is shown in this answer"
                    + " only. 409 when the round is closed (round-closed) or more than 2,000 would be asked"
                    + " (too-many-tickets).")
    @APIResponse(
            responseCode = "201",
            description = "The tickets",
            content = @Content(schema = @Schema(implementation = SurveyViews.TicketsView.class)))
    public Response handOut(@PathParam("id") UUID id, SurveyInput.NewTickets wanted) {
        SurveyViews.TicketsView drawn = new SurveyViews.TicketsView(
                desk.handOut(id, wanted.count()).stream().map(TicketCode::value).toList());
        return Response.status(Response.Status.CREATED).entity(drawn).build();
    }

    @POST
    @Path("/{id}/closings")
    @Transactional
    @Idempotent
    @RolesAllowed(REGIONAL_DIRECTOR)
    @Operation(
            operationId = "createSurveyRoundClosing",
            summary = "Close a round before its last day is over",
            description = "Rule F13. It takes no answers any more, and its results are final. 409 when it is not open"
                    + " yet (round-not-open) or closed (round-closed).")
    @APIResponse(
            responseCode = "201",
            description = "The round, closed",
            content = @Content(schema = @Schema(implementation = SurveyViews.RoundView.class)))
    public Response close(@PathParam("id") UUID id) {
        return created(desk.close(id));
    }

    private Response created(SurveyRound round) {
        rounds.flush();
        return Response.status(Response.Status.CREATED)
                .entity(SurveyViews.RoundView.of(round, LocalDate.now(clock)))
                .tag(Etag.of(round.version()))
                .build();
    }
}
