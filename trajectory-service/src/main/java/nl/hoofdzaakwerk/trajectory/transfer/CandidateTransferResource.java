package nl.hoofdzaakwerk.trajectory.transfer;

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
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.transfer.model.Transfer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asks another GGZ institution to take a candidate over (P1). */
@Path("/candidates/{id}/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Transfers")
@RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ"})
public class CandidateTransferResource {
    private final TransferDesk desk;
    private final TransferViews views;
    private final CurrentCaller callers;

    CandidateTransferResource(TransferDesk desk, TransferViews views, CurrentCaller callers) {
        this.desk = desk;
        this.views = views;
        this.callers = callers;
    }

    /** 409 without the person's consent for handing over to exactly that institution (purpose TRANSFER, G1). */
    @POST
    @Transactional
    @Idempotent
    @Operation(operationId = "requestTransfer", summary = "Asks another institution to take a candidate over")
    @APIResponseSchema(value = TransferView.class, responseCode = "201", responseDescription = "Requested")
    public Response requestTransfer(
            @PathParam("id") @Parameter(description = "Id of the candidate") UUID id,
            TransferInput.RequestInput input) {
        Transfer transfer = desk.request(callers.get(), id, input);
        return Response.created(URI.create("/transfers/" + transfer.id()))
                .tag(Etag.of(transfer.version()))
                .entity(views.one(transfer))
                .build();
    }
}
