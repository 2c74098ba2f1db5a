package nl.hoofdzaakwerk.employer.pipeline.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Puts employers on pipelines of the caller's organisation (rule P7). */
@Path("/pipelines/{id}/cards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pipeline")
class CardPlacingResource {
    private final PipelineCards cards;
    private final CardWork work;
    private final CurrentCaller callers;

    CardPlacingResource(PipelineCards cards, CardWork work, CurrentCaller callers) {
        this.cards = cards;
        this.work = work;
        this.callers = callers;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(
            operationId = "putOnPipeline",
            summary = "Put an employer on a pipeline of the own organisation",
            description = "Rules P6 and P7. 409 when the employer is not known in the own regions or has a card there"
                    + " already, or the pipeline has no such stage.")
    @APIResponse(
            responseCode = "201",
            description = "The card",
            content = @Content(schema = @Schema(implementation = CardView.class)))
    public Response put(@PathParam("id") UUID id, CardBody.Put body) {
        var card = work.put(id, body, callers.get());
        return Response.created(URI.create("/pipeline-cards/" + card.id()))
                .tag(Etag.of(card.version()))
                .entity(CardView.of(card, cards.moves(card.id(), 1)))
                .build();
    }
}
