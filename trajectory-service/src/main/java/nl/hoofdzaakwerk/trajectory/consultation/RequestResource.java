package nl.hoofdzaakwerk.trajectory.consultation;

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
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseRequest;
import nl.hoofdzaakwerk.trajectory.consultation.model.RequestState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests for money in cases (B8): the applicant's own, and those of the region for its steering group. */
@Path("/case-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case consultation")
public class RequestResource {
    private final RequestDesk desk;
    private final RequestJudging judging;
    private final CaseRequests requests;
    private final CurrentCaller callers;

    RequestResource(RequestDesk desk, RequestJudging judging, CaseRequests requests, CurrentCaller callers) {
        this.desk = desk;
        this.judging = judging;
        this.requests = requests;
        this.callers = callers;
    }

    @GET
    @Transactional
    @RolesAllowed({"steering-member@REGION", "regional-director@REGION", "coach", "treatment-liaison", "client-manager"
    })
    @Operation(operationId = "listCaseRequests", summary = "Requests for money, newest first")
    public Page<RequestView> listCaseRequests(
            @BeanParam PageRequest page,
            @QueryParam("region") @Parameter(description = "Only those of this labour-market region") RegionCode region,
            @QueryParam("state") @Parameter(description = "Only those in this state") RequestState state) {
        return Page.of(requests.page(new CaseRequests.Filter(region, state), page), page, CaseRequest::id)
                .map(RequestView::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"steering-member@REGION", "regional-director@REGION", "coach", "treatment-liaison", "client-manager"
    })
    @Operation(operationId = "getCaseRequest", summary = "One request for money")
    @APIResponseSchema(value = RequestView.class, responseDescription = "The request")
    public Response getCaseRequest(@PathParam("id") @Parameter(description = "Id of the request") UUID id) {
        return answer(requests.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    /** 409 with what is left when the line has less (B7), and for a request of one's own (B8). */
    @POST
    @Path("/{id}/grants")
    @Transactional
    @Idempotent
    @RolesAllowed("steering-member@REGION")
    @Operation(operationId = "grantCaseRequest", summary = "Grants money and reserves it on a line of the budget")
    @APIResponseSchema(value = RequestView.class, responseDescription = "Granted")
    public Response grantCaseRequest(
            @PathParam("id") @Parameter(description = "Id of the request") UUID id, RequestInput.Grant input) {
        return answer(judging.grant(callers.get(), id, input));
    }

    @POST
    @Path("/{id}/refusals")
    @Transactional
    @Idempotent
    @RolesAllowed("steering-member@REGION")
    @Operation(operationId = "refuseCaseRequest", summary = "Refuses money, with the reason")
    @APIResponseSchema(value = RequestView.class, responseDescription = "Refused")
    public Response refuseCaseRequest(
            @PathParam("id") @Parameter(description = "Id of the request") UUID id, RequestInput.Refusal input) {
        return answer(judging.refuse(callers.get(), id, input));
    }

    @POST
    @Path("/{id}/questions")
    @Transactional
    @Idempotent
    @RolesAllowed("steering-member@REGION")
    @Operation(operationId = "questionCaseRequest", summary = "Asks the applicant for more information")
    @APIResponseSchema(value = RequestView.class, responseDescription = "Asked")
    public Response questionCaseRequest(
            @PathParam("id") @Parameter(description = "Id of the request") UUID id, RequestInput.Question input) {
        return answer(judging.ask(callers.get(), id, input));
    }

    @POST
    @Path("/{id}/answers")
    @Transactional
    @Idempotent
    @RolesAllowed({"coach", "treatment-liaison", "client-manager"})
    @Operation(operationId = "answerCaseRequest", summary = "Answers a question of the steering group")
    @APIResponseSchema(value = RequestView.class, responseDescription = "Answered")
    public Response answerCaseRequest(
            @PathParam("id") @Parameter(description = "Id of the request") UUID id, RequestInput.Answer input) {
        return answer(desk.answer(callers.get(), id, input));
    }

    @POST
    @Path("/{id}/withdrawals")
    @Transactional
    @Idempotent
    @RolesAllowed({"coach", "treatment-liaison", "client-manager"})
    @Operation(operationId = "withdrawCaseRequest", summary = "Takes a request for money back")
    @APIResponseSchema(value = RequestView.class, responseDescription = "Withdrawn")
    public Response withdrawCaseRequest(
            @PathParam("id") @Parameter(description = "Id of the request") UUID id, RequestInput.Withdrawal input) {
        return answer(desk.withdraw(callers.get(), id));
    }

    @PUT
    @Path("/{id}/next-step")
    @Transactional
    @RolesAllowed({"coach", "treatment-liaison", "client-manager", "steering-member@REGION"})
    @Operation(operationId = "replaceNextStepOfCaseRequest", summary = "Says what happens next with a request")
    @APIResponseSchema(value = RequestView.class, responseDescription = "With its next step")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response replaceNextStepOfCaseRequest(
            @PathParam("id") @Parameter(description = "Id of the request") UUID id, NextStepInput input) {
        return answer(desk.next(id, input));
    }

    private static Response answer(CaseRequest request) {
        return Response.ok(RequestView.of(request))
                .tag(Etag.of(request.version()))
                .build();
    }
}
