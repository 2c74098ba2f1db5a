package nl.hoofdzaakwerk.employer.commitment;

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
import nl.hoofdzaakwerk.employer.commitment.model.Commitment;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A commitment and its ledger (rule X10). A coach keeps those of the own organisation, an account manager all. */
@Path("/commitments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
class CommitmentResource {
    private static final int MOST_ENTRIES = 100;

    private final Commitments commitments;
    private final CommitmentWork work;
    private final CurrentCaller callers;
    private final Preconditions preconditions;

    CommitmentResource(
            Commitments commitments, CommitmentWork work, CurrentCaller callers, Preconditions preconditions) {
        this.commitments = commitments;
        this.work = work;
        this.callers = callers;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(operationId = "readCommitment", summary = "A commitment with its ledger")
    @APIResponse(
            responseCode = "200",
            description = "The commitment",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(commitments.visible(id, callers.get()).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path("/next-step")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "planCommitment",
            summary = "Replace what is next with a commitment",
            description = "Rule P6. Needs If-Match. 409 when no place is open or matched.")
    @APIResponse(
            responseCode = "200",
            description = "The commitment as planned",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response plan(@PathParam("id") UUID id, NextStepInput body) {
        var commitment = kept(id, callers.get());
        preconditions.requireMatch(commitment.version());
        work.plan(commitment, body.toNextStep());
        commitments.flush();
        return answer(commitment);
    }

    @POST
    @Path("/withdrawals")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "withdrawCommitment",
            summary = "Enter that the employer takes open places back",
            description = "409 when fewer are open.")
    @APIResponse(
            responseCode = "201",
            description = "The commitment",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response withdraw(@PathParam("id") UUID id, LedgerBody.Withdrawal body) {
        var caller = callers.get();
        var commitment = kept(id, caller);
        work.withdraw(commitment, body, caller);
        return created(commitment);
    }

    @POST
    @Path("/corrections")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "correctCommitment",
            summary = "Enter that more or fewer places were promised than noted",
            description =
                    "The first entry stays as it was. 409 for no difference, and when fewer are open than fall away.")
    @APIResponse(
            responseCode = "201",
            description = "The commitment",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response correct(@PathParam("id") UUID id, LedgerBody.Correction body) {
        var caller = callers.get();
        var commitment = kept(id, caller);
        work.correct(commitment, body, caller);
        return created(commitment);
    }

    @POST
    @Path("/vacancies")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "linkCommitment",
            summary = "Let a vacancy of the employer give shape to a commitment",
            description = "Its matches take places from then on and its placements fill them; those it has already are"
                    + " entered at once. 409 when the vacancy is another employer's or linked already.")
    @APIResponse(
            responseCode = "201",
            description = "The commitment",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response link(@PathParam("id") UUID id, LedgerBody.Link body) {
        return created(work.link(id, body.vacancyId(), callers.get()));
    }

    private Commitment kept(UUID id, Caller caller) {
        var commitment = commitments.lockVisible(id, caller).orElseThrow(Problem::notFound);
        work.requireKeeper(commitment, caller);
        return commitment;
    }

    private Response created(Commitment commitment) {
        commitments.flush();
        return Response.created(URI.create("/commitments/" + commitment.id()))
                .tag(Etag.of(commitment.version()))
                .entity(view(commitment))
                .build();
    }

    private Response answer(Commitment commitment) {
        return Response.ok(view(commitment)).tag(Etag.of(commitment.version())).build();
    }

    private CommitmentView view(Commitment commitment) {
        return CommitmentView.of(
                commitment, commitments.vacancies(commitment.id()), commitments.entries(commitment.id(), MOST_ENTRIES));
    }
}
