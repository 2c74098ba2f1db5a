package nl.hoofdzaakwerk.employer.pipeline.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.pipeline.own.model.PipelineCard;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A card on a pipeline of the caller's organisation; seen and moved by that organisation only (rule P7). */
@Path("/pipeline-cards/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pipeline")
class CardResource {
    private static final int MOST_MOVES = 50;

    private final PipelineCards cards;
    private final CardWork work;
    private final CurrentCaller callers;
    private final Preconditions preconditions;

    CardResource(PipelineCards cards, CardWork work, CurrentCaller callers, Preconditions preconditions) {
        this.cards = cards;
        this.work = work;
        this.callers = callers;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "readPipelineCard",
            summary = "A card on a pipeline of the own organisation, with its moves")
    @APIResponse(
            responseCode = "200",
            description = "The card",
            content = @Content(schema = @Schema(implementation = CardView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(cards.visible(id, callers.get()).orElseThrow(Problem::notFound));
    }

    @POST
    @Path("/moves")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(
            operationId = "movePipelineCard",
            summary = "Move a card to another stage",
            description =
                    "Rules P6 and P7. 409 when it was taken off or is in that stage, the pipeline has no such stage,"
                            + " or the date lies before the last move or after today.")
    @APIResponse(
            responseCode = "201",
            description = "The card as moved",
            content = @Content(schema = @Schema(implementation = CardView.class)))
    public Response move(@PathParam("id") UUID id, CardBody.Move body) {
        var caller = callers.get();
        var card = cards.lockVisible(id, caller).orElseThrow(Problem::notFound);
        work.move(card, body, caller);
        return created(card);
    }

    @PUT
    @Transactional
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(
            operationId = "planPipelineCard",
            summary = "Replace who looks after a card and what is next",
            description = "Rule P6. Needs If-Match. 409 when it was taken off.")
    @APIResponse(
            responseCode = "200",
            description = "The card as planned",
            content = @Content(schema = @Schema(implementation = CardView.class)))
    public Response plan(@PathParam("id") UUID id, CardBody.Plan body) {
        var card = cards.lockVisible(id, callers.get()).orElseThrow(Problem::notFound);
        preconditions.requireMatch(card.version());
        work.plan(card, body);
        cards.flush();
        return answer(card);
    }

    @POST
    @Path("/removals")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(
            operationId = "takeOffPipeline",
            summary = "Take a card off its pipeline",
            description = "The card and its moves stay readable. 409 when it was taken off before.")
    @APIResponse(
            responseCode = "201",
            description = "The card as taken off",
            content = @Content(schema = @Schema(implementation = CardView.class)))
    public Response takeOff(@PathParam("id") UUID id, CardBody.TakeOff body) {
        var caller = callers.get();
        var card = cards.lockVisible(id, caller).orElseThrow(Problem::notFound);
        work.takeOff(card, body, caller);
        return created(card);
    }

    private Response created(PipelineCard card) {
        cards.flush();
        return Response.created(URI.create("/pipeline-cards/" + card.id()))
                .tag(Etag.of(card.version()))
                .entity(view(card))
                .build();
    }

    private Response answer(PipelineCard card) {
        return Response.ok(view(card)).tag(Etag.of(card.version())).build();
    }

    private CardView view(PipelineCard card) {
        return CardView.of(card, cards.moves(card.id(), MOST_MOVES));
    }
}
