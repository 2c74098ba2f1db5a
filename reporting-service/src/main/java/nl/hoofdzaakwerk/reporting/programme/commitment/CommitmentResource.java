package nl.hoofdzaakwerk.reporting.programme.commitment;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

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
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.Commitment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who stands behind a region's plan (F6). */
@Path("/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
public class CommitmentResource {
    private final Programme programme;
    private final CommitmentDesk desk;
    private final Commitments commitments;
    private final CurrentCaller callers;

    CommitmentResource(Programme programme, CommitmentDesk desk, Commitments commitments, CurrentCaller callers) {
        this.programme = programme;
        this.desk = desk;
        this.commitments = commitments;
        this.callers = callers;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "recordCommitment",
            summary = "Records who approved a region's plan, in what role and when",
            description = "Rule F6. 403 for a region that is not the caller's; 409 for an approval on a day to come, a"
                    + " role that such an organisation does not have, a municipality outside the region, or an approval"
                    + " that stands already.")
    @APIResponseSchema(value = CommitmentView.class, responseCode = "201", responseDescription = "Recorded")
    public Response recordCommitment(NewCommitment input) {
        Commitment commitment = desk.record(callers.get(), input);
        return Response.created(URI.create("/commitments/" + commitment.id()))
                .tag(Etag.of(commitment.version()))
                .entity(CommitmentView.of(commitment))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listCommitments",
            summary = "Commitments of a region, newest first, withdrawn ones too",
            description = "Rule F6. 403 for a region in which the caller's organisation does not work.")
    public Page<CommitmentView> listCommitments(
            @BeanParam PageRequest page,
            @QueryParam("region") @NotNull @Parameter(description = "Code of the region, AM01 and up")
                    RegionCode region) {
        RegionCode code = programme.regionOf(callers.get(), region).code();
        return Page.of(commitments.page(code, page), page, Commitment::id).map(CommitmentView::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "getCommitment",
            summary = "One commitment",
            description = "Rule F6. 404 for one of another region.")
    @APIResponseSchema(value = CommitmentView.class, responseDescription = "The commitment")
    public Response getCommitment(@PathParam("id") @Parameter(description = "Id of the commitment") UUID id) {
        return answer(commitments.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path("/{id}/approver")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "replaceApprover",
            summary = "Mends or removes the name of who approved",
            description = "Rules F6 and G4: without a name it is removed; organisation, role and day stay. 412 when it"
                    + " was changed meanwhile.")
    @APIResponseSchema(value = CommitmentView.class, responseDescription = "With or without the name")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response replaceApprover(
            @PathParam("id") @Parameter(description = "Id of the commitment") UUID id,
            NewCommitment.Approver approver) {
        return answer(desk.nameApprover(id, approver));
    }

    @POST
    @Path("/{id}/withdrawals")
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "withdrawCommitment",
            summary = "Tells that an organisation no longer stands behind the plan",
            description = "Rule F6. It counts until the day before. 409 when it was withdrawn already, on a day to come"
                    + " or before it was given.")
    @APIResponseSchema(value = CommitmentView.class, responseDescription = "Withdrawn")
    public Response withdrawCommitment(
            @PathParam("id") @Parameter(description = "Id of the commitment") UUID id,
            NewCommitment.Withdrawal withdrawal) {
        return answer(desk.withdraw(id, withdrawal));
    }

    private static Response answer(Commitment commitment) {
        return Response.ok(CommitmentView.of(commitment))
                .tag(Etag.of(commitment.version()))
                .build();
    }
}
