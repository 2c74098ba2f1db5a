package nl.hoofdzaakwerk.trajectory.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.transfer.model.Transfer;
import nl.hoofdzaakwerk.trajectory.transfer.model.TransferState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Transfers of candidates between GGZ institutions, for both of them (P1). */
@Path("/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Transfers")
@RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ"})
public class TransferResource {
    private final TransferDesk desk;
    private final Transfers transfers;
    private final TransferViews views;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;

    TransferResource(
            TransferDesk desk,
            Transfers transfers,
            TransferViews views,
            CurrentCaller callers,
            ProcessingLog processingLog) {
        this.desk = desk;
        this.transfers = transfers;
        this.views = views;
        this.callers = callers;
        this.processingLog = processingLog;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listTransfers",
            summary = "Transfers asked by the own institution, or asked of it, newest first")
    public Page<TransferView> listTransfers(
            @BeanParam PageRequest page,
            @QueryParam("state") @Parameter(description = "Only those in this state") TransferState state) {
        Page<Transfer> found = Page.of(transfers.page(callers.get(), state, page), page, Transfer::id);
        processingLog.record(
                "transfer",
                found.items().stream().map(Transfer::candidateId).distinct().toList());
        return found.map(views::one);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getTransfer", summary = "One transfer")
    @APIResponseSchema(value = TransferView.class, responseDescription = "The transfer")
    public Response getTransfer(@PathParam("id") @Parameter(description = "Id of the transfer") UUID id) {
        Transfer transfer = transfers.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("transfer", transfer.candidateId());
        return answer(transfer);
    }

    /**
     * From now on the candidate, the file and the guidance are of the caller's institution, and of no other; 409 when
     * the person's consent does not hold any more, or when no coach of the institution takes the guidance over.
     */
    @POST
    @Path("/{id}/acceptances")
    @Transactional
    @Idempotent
    @Operation(operationId = "acceptTransfer", summary = "Takes a candidate over from another institution")
    @APIResponseSchema(value = TransferView.class, responseDescription = "Accepted")
    public Response acceptTransfer(
            @PathParam("id") @Parameter(description = "Id of the transfer") UUID id,
            TransferInput.AcceptanceInput input) {
        return answer(desk.accept(callers.get(), id, input));
    }

    @POST
    @Path("/{id}/rejections")
    @Transactional
    @Idempotent
    @Operation(operationId = "rejectTransfer", summary = "Does not take a candidate over, with the reason")
    @APIResponseSchema(value = TransferView.class, responseDescription = "Rejected")
    public Response rejectTransfer(
            @PathParam("id") @Parameter(description = "Id of the transfer") UUID id, TransferInput.RefusalInput input) {
        return answer(desk.reject(callers.get(), id, input.reason()));
    }

    /** By the sender, until it is answered. */
    @POST
    @Path("/{id}/revocations")
    @Transactional
    @Idempotent
    @Operation(operationId = "revokeTransfer", summary = "Takes a transfer back")
    @APIResponseSchema(value = TransferView.class, responseDescription = "Revoked")
    public Response revokeTransfer(
            @PathParam("id") @Parameter(description = "Id of the transfer") UUID id,
            TransferInput.TakeBackInput input) {
        return answer(desk.revoke(callers.get(), id));
    }

    /** By the receiver. */
    @POST
    @Path("/{id}/completions")
    @Transactional
    @Idempotent
    @Operation(operationId = "completeTransfer", summary = "Tells that care and guidance go on after a transfer")
    @APIResponseSchema(value = TransferView.class, responseDescription = "Done")
    public Response completeTransfer(
            @PathParam("id") @Parameter(description = "Id of the transfer") UUID id,
            TransferInput.CompletionInput input) {
        return answer(desk.complete(callers.get(), id));
    }

    /** By the institution in whose hands it is: the sender until it is answered, then the receiver. */
    @PUT
    @Path("/{id}/next-step")
    @Transactional
    @Operation(operationId = "replaceNextStepOfTransfer", summary = "Says what happens next with a transfer")
    @APIResponseSchema(value = TransferView.class, responseDescription = "With its next step")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response replaceNextStepOfTransfer(
            @PathParam("id") @Parameter(description = "Id of the transfer") UUID id, NextStepInput input) {
        return answer(desk.next(callers.get(), id, input));
    }

    private Response answer(Transfer transfer) {
        return Response.ok(views.one(transfer)).tag(Etag.of(transfer.version())).build();
    }
}
