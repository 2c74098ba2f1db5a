package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.funding.model.CloseReason;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingRequest;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Requests to pay for trajectories (B1–B6): asked by the treating side, or by the municipality or UWV whose client it
 * is; both follow them, the payer without anything that tells the target group (G3).
 */
@Path("/funding-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Funding")
@RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ", "client-manager@MUNICIPALITY", "client-manager@UWV"})
public class FundingRequestResource {
    private final FundingDesk desk;
    private final FundingChange change;
    private final FundingRequests requests;
    private final FundingViews views;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;

    FundingRequestResource(
            FundingDesk desk,
            FundingChange change,
            FundingRequests requests,
            FundingViews views,
            CurrentCaller callers,
            ProcessingLog processingLog) {
        this.desk = desk;
        this.change = change;
        this.requests = requests;
        this.views = views;
        this.callers = callers;
        this.processingLog = processingLog;
    }

    /** Why a request ends. */
    public record Closing(@NotNull CloseReason reason) {}

    /** Granted, or waiting for what is missing; 409 with every reason and its source when the rules refuse. */
    @POST
    @Transactional
    @Idempotent
    @Operation(operationId = "requestFunding", summary = "Asks for money for a trajectory; decided at once")
    @APIResponseSchema(value = FundingView.class, responseCode = "201", responseDescription = "Granted, or waiting")
    public Response requestFunding(FundingRequestInput input) {
        return created(desk.request(callers.get(), input));
    }

    @GET
    @Transactional
    @Operation(operationId = "listFundingRequests", summary = "Requests of the own clients, newest first")
    public Page<FundingView> listFundingRequests(
            @BeanParam PageRequest page,
            @QueryParam("state") @Parameter(description = "Only those in this state") FundingState state) {
        Page<FundingRequest> found = Page.of(requests.page(callers.get(), state, page), page, FundingRequest::id);
        List<UUID> seen = found.items().stream()
                .map(FundingRequest::candidateId)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        processingLog.record("funding", seen);
        return new Page<>(views.list(callers.get(), found.items()), found.next());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getFundingRequest", summary = "One request for funding")
    @APIResponseSchema(value = FundingView.class, responseDescription = "The request")
    public Response getFundingRequest(@PathParam("id") @Parameter(description = "Id of the request") UUID id) {
        FundingRequest request = requests.findByIdOptional(id).orElseThrow(Problem::notFound);
        request.candidateId().ifPresent(candidate -> processingLog.record("funding", candidate));
        return ok(request);
    }

    /** By the side that asked. Decided anew: granted, or still waiting; 409 with every reason changes nothing. */
    @PUT
    @Path("/{id}/facts")
    @Transactional
    @Operation(operationId = "completeFundingRequest", summary = "Gives what a waiting request lacks")
    @APIResponseSchema(value = FundingView.class, responseDescription = "Granted, or still waiting")
    public Response completeFundingRequest(
            @PathParam("id") @Parameter(description = "Id of the request") UUID id, FundingRequestInput.Facts facts) {
        return ok(change.complete(callers.get(), id, facts));
    }

    /** 409 when the request is decided (P6). */
    @PUT
    @Path("/{id}/next-step")
    @Transactional
    @Operation(operationId = "replaceFundingNextStep", summary = "Says what happens next with a waiting request")
    @APIResponseSchema(value = FundingView.class, responseDescription = "The request")
    public Response replaceFundingNextStep(
            @PathParam("id") @Parameter(description = "Id of the request") UUID id, NextStepInput next) {
        return ok(change.plan(callers.get(), id, next.toNextStep()));
    }

    /** By the side that asked; granted money is free again. */
    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @Idempotent
    @Operation(operationId = "withdrawFundingRequest", summary = "Withdraws a request, granted or not")
    @APIResponseSchema(value = FundingView.class, responseCode = "201", responseDescription = "Withdrawn")
    public Response withdrawFundingRequest(
            @PathParam("id") @Parameter(description = "Id of the request") UUID id, Closing closing) {
        return created(change.withdraw(callers.get(), id, closing.reason()));
    }

    /**
     * By who pays, or noted by the treating side when the nation or the project refuses; granted money is free again.
     * 409 for a payer who pays nothing of it.
     */
    @POST
    @Path("/{id}/refusal")
    @Transactional
    @Idempotent
    @Operation(operationId = "refuseFundingRequest", summary = "Refuses to pay, or takes a grant back")
    @APIResponseSchema(value = FundingView.class, responseCode = "201", responseDescription = "Refused")
    public Response refuseFundingRequest(
            @PathParam("id") @Parameter(description = "Id of the request") UUID id, Closing closing) {
        return created(change.refuse(callers.get(), id, closing.reason()));
    }

    private Response ok(FundingRequest request) {
        return Response.ok(views.one(callers.get(), request))
                .tag(Etag.of(request.version()))
                .build();
    }

    private Response created(FundingRequest request) {
        return Response.created(URI.create("/funding-requests/" + request.id()))
                .tag(Etag.of(request.version()))
                .entity(views.one(callers.get(), request))
                .build();
    }
}
