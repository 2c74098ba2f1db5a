package nl.hoofdzaakwerk.matching.board;

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
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.board.model.ProposalPin;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The chair keeps a pair on the open agenda whatever else changes, and lets go of it. */
@Path("/boards/{region}/pins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "boards", description = "The best proposals of a region as they are now")
class PinResource {

    private final Pinning pinning;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;

    PinResource(Pinning pinning, CurrentCaller callers, ProcessingLog processingLog) {
        this.pinning = pinning;
        this.callers = callers;
        this.processingLog = processingLog;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed("matching-chair@WSP")
    @Operation(
            operationId = "createBoardPin",
            summary = "Keep a pair on the open agenda",
            description =
                    "Rule E2. The pair stays proposed until it is decided about, let go, or a gate shuts. 404 outside the"
                            + " caller's regions; 409 with every reason why the pair cannot be kept: a gate is shut, the"
                            + " card is pinned already, or every position of the vacancy is.")
    @APIResponse(
            responseCode = "201",
            description = "The pin",
            content = @Content(schema = @Schema(implementation = PinView.class)))
    public Response create(
            @PathParam("region") @Parameter(description = "Code of a labour-market region") RegionCode region,
            NewPin wanted) {
        requireOwn(region);
        ProposalPin pin = pinning.pin(region, wanted);
        processingLog.record("matching", pin.cardId());
        return Response.created(URI.create("/boards/" + region + "/pins/" + pin.id()))
                .entity(PinView.of(pin))
                .build();
    }

    @POST
    @Path("/{id}/releases")
    @Transactional
    @Idempotent
    @RolesAllowed("matching-chair@WSP")
    @Operation(
            operationId = "createBoardPinRelease",
            summary = "Let go of a pair on the open agenda",
            description =
                    "Rule E2. The pair stays as long as nothing else is better. 404 when there is no such pin in the"
                            + " region.")
    @APIResponse(
            responseCode = "201",
            description = "The pin that is no more",
            content = @Content(schema = @Schema(implementation = PinView.class)))
    public Response release(
            @PathParam("region") @Parameter(description = "Code of a labour-market region") RegionCode region,
            @PathParam("id") UUID id) {
        requireOwn(region);
        ProposalPin pin = pinning.release(region, id).orElseThrow(Problem::notFound);
        processingLog.record("matching", pin.cardId());
        return Response.status(Response.Status.CREATED).entity(PinView.of(pin)).build();
    }

    private void requireOwn(RegionCode region) {
        if (!callers.get().worksIn(region)) {
            throw Problem.notFound();
        }
    }
}
