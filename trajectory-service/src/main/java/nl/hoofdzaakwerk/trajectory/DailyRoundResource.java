package nl.hoofdzaakwerk.trajectory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.trajectory.placement.SustainabilityRound;
import nl.hoofdzaakwerk.trajectory.privacy.CardRound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What otherwise happens by itself every night, for the operator. */
@Path("/daily-rounds")
@Tag(name = "Operations")
@RolesAllowed("operator@NATIONAL")
public class DailyRoundResource {
    private final SustainabilityRound sustainability;
    private final CardRound cards;

    DailyRoundResource(SustainabilityRound sustainability, CardRound cards) {
        this.sustainability = sustainability;
        this.cards = cards;
    }

    /**
     * What was done.
     *
     * @param placementsSustained placements that became sustainable (A7)
     * @param cardsReviewed cards whose legal ground began or ran out (G1)
     */
    public record DailyRound(int placementsSustained, int cardsReviewed) {}

    /** Harmless to repeat: what was done is not done again. */
    @POST
    @Transactional
    @Idempotent
    @Operation(operationId = "runDailyRound", summary = "Does now what is done every night")
    @APIResponseSchema(value = DailyRound.class, responseDescription = "What was done")
    public Response runDailyRound() {
        return Response.ok(new DailyRound(sustainability.run(), cards.run())).build();
    }
}
