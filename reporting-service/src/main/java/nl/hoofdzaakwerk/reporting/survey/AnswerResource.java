package nl.hoofdzaakwerk.reporting.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.ticket.model.TicketCode;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.Refusals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Answering a survey without saying who one is (F13): no token, so no audit row, no key and no moment that lead to a
 * person. A request of somebody who is signed in is refused, as it would be audited under a name.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cooperation survey")
class AnswerResource {
    private final Answering answering;
    private final Refusals refusals;
    private final CurrentCaller callers;

    AnswerResource(Answering answering, Refusals refusals, CurrentCaller callers) {
        this.answering = answering;
        this.refusals = refusals;
        this.callers = callers;
    }

    @POST
    @Path("survey-questionnaires/_search")
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "findSurveyQuestionnaire",
            summary = "What a ticket asks",
            description = "Rule F13. Send no token. 409 for a ticket that was used or never drawn (ticket-not-valid),"
                    + " and when the round is not open yet (round-not-open) or closed (round-closed).")
    @APIResponse(
            responseCode = "200",
            description = "The statements",
            content = @Content(schema = @Schema(implementation = SurveyViews.Questionnaire.class)))
    public Response find(SurveyInput.Search search) {
        refuseSignedIn();
        return switch (answering.find(new TicketCode(search.ticket()))) {
            case Answering.Found.Open open ->
                Response.ok(SurveyViews.Questionnaire.of(open.survey(), open.round()))
                        .build();
            case Answering.Found.No no -> {
                refusals.check(Optional.of(no.why()));
                throw new IllegalStateException("a refusal is thrown");
            }
        };
    }

    @PUT
    @Path("survey-answers")
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "giveSurveyAnswer",
            summary = "Answer a survey with a ticket, once",
            description = "Rule F13. Send no token. The ticket is used up. 409 for a ticket that was used or never"
                    + " drawn (ticket-not-valid), a round that is not open yet (round-not-open) or closed"
                    + " (round-closed), and when not every statement has a score (score-each-statement).")
    @APIResponse(responseCode = "204", description = "It is counted; the answer itself is not kept")
    public Response answer(SurveyInput.Answer answer) {
        refuseSignedIn();
        refusals.check(answering.answer(new TicketCode(answer.ticket()), answer.scores()));
        return Response.noContent().build();
    }

    private void refuseSignedIn() {
        if (callers.find().isPresent()) {
            refusals.check(Optional.of(Refusal.of("F13.signed-in")));
        }
    }
}
