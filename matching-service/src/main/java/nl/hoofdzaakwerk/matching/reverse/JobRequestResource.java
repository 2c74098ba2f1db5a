package nl.hoofdzaakwerk.matching.reverse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.match.Refusals;
import nl.hoofdzaakwerk.matching.reverse.model.JobRequest;
import nl.hoofdzaakwerk.matching.reverse.model.RequestEnding;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests to the WSP to find or make work for candidates no vacancy fits (X17). */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "job-requests", description = "Work asked for candidates without a fit")
class JobRequestResource {

    private static final String ACTIVITY = "job-requests";

    private final AskingByHand asking;
    private final JobRequests requests;
    private final JobRequestDesk desk;
    private final Refusals refusals;
    private final Preconditions preconditions;
    private final ProcessingLog processingLog;

    JobRequestResource(
            AskingByHand asking,
            JobRequests requests,
            JobRequestDesk desk,
            Refusals refusals,
            Preconditions preconditions,
            ProcessingLog processingLog) {
        this.asking = asking;
        this.requests = requests;
        this.desk = desk;
        this.refusals = refusals;
        this.preconditions = preconditions;
        this.processingLog = processingLog;
    }

    @POST
    @Path("candidate-cards/{id}/job-requests")
    @Transactional
    @Idempotent
    @RolesAllowed("coach@GGZ")
    @Operation(
            operationId = "createJobRequest",
            summary = "Ask the WSP to find or make work for an own candidate",
            description = "Rule X17. What hinders is looked for within a minute and told after that. 409 when it is"
                    + " asked already, the candidate is taken (E6), or the card may not be shared any more (G1).")
    @APIResponse(
            responseCode = "201",
            description = "The request",
            content = @Content(schema = @Schema(implementation = JobRequestView.class)))
    public Response ask(@PathParam("id") UUID id) {
        return answer(asking.ask(id), Response.Status.CREATED);
    }

    @GET
    @Path("job-requests")
    @Transactional
    @RolesAllowed("coach@GGZ")
    @Operation(operationId = "listJobRequests", summary = "Requests for candidates of your organisation, newest first")
    public Page<JobRequestView> list(@BeanParam PageRequest page) {
        Page<JobRequest> found = Page.of(requests.page(page), page, JobRequest::id);
        processingLog.record(
                ACTIVITY,
                found.items().stream().map(JobRequest::cardId).distinct().toList());
        return found.map(JobRequestView::of);
    }

    @GET
    @Path("job-requests/{id}")
    @Transactional
    @RolesAllowed("coach@GGZ")
    @Operation(operationId = "getJobRequest", summary = "One request", description = "Rule X17.")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = JobRequestView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(requests.findByIdOptional(id).orElseThrow(Problem::notFound), Response.Status.OK);
    }

    @POST
    @Path("job-requests/{id}/withdrawals")
    @Transactional
    @Idempotent
    @RolesAllowed("coach@GGZ")
    @Operation(
            operationId = "createJobRequestWithdrawal",
            summary = "Take the request back",
            description = "Rule X17. It is not asked again by itself for the days the rule says. 409 when it ended.")
    @APIResponse(
            responseCode = "201",
            description = "The ended request",
            content = @Content(schema = @Schema(implementation = JobRequestView.class)))
    public Response withdraw(@PathParam("id") UUID id) {
        JobRequest request = requests.lock(id).orElseThrow(Problem::notFound);
        refuse(desk.end(request, RequestEnding.WITHDRAWN));
        return answer(request, Response.Status.CREATED);
    }

    @PUT
    @Path("job-requests/{id}/next-step")
    @Transactional
    @RolesAllowed("coach@GGZ")
    @Operation(
            operationId = "setJobRequestNextStep",
            summary = "Say what is to be done next, and by when",
            description = "Rule P6. Needs If-Match. 409 when the request ended.")
    @APIResponse(
            responseCode = "200",
            description = "The request with its next step",
            content = @Content(schema = @Schema(implementation = JobRequestView.class)))
    public Response plan(@PathParam("id") UUID id, NextStepInput body) {
        JobRequest request = requests.lock(id).orElseThrow(Problem::notFound);
        preconditions.requireMatch(request.version());
        refuse(request.plan(body.toNextStep()));
        return answer(request, Response.Status.OK);
    }

    private void refuse(Optional<String> key) {
        key.ifPresent(refusal -> {
            throw Problem.refused(List.of(refusals.of("", refusal)));
        });
    }

    private Response answer(JobRequest request, Response.Status status) {
        processingLog.record(ACTIVITY, request.cardId());
        requests.flush();
        return Response.status(status)
                .entity(JobRequestView.of(request))
                .tag(Etag.of(request.version()))
                .build();
    }
}
