package nl.hoofdzaakwerk.employer.commitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.commitment.model.Commitment;
import nl.hoofdzaakwerk.employer.family.Families;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Places that an employer promised (rule X10). */
@Path("/employers/{id}/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
class EmployerCommitmentsResource {
    private final Commitments commitments;
    private final CommitmentWork work;
    private final Employers employers;
    private final Families families;
    private final CurrentCaller callers;

    EmployerCommitmentsResource(
            Commitments commitments,
            CommitmentWork work,
            Employers employers,
            Families families,
            CurrentCaller callers) {
        this.commitments = commitments;
        this.work = work;
        this.employers = employers;
        this.families = families;
        this.callers = callers;
    }

    /**
     * The commitments of an employer.
     *
     * @param balance of all of them, also those on other pages
     */
    @Schema(name = "EmployerCommitments")
    record EmployerCommitments(CommitmentView.BalanceView balance, List<CommitmentView> items, UUID next) {}

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "noteCommitment",
            summary = "Note that an employer promised places",
            description =
                    "Rules X10 and P6. 409 when it was promised after today, ends before it was promised, has more"
                            + " hours at least than at most, or the employer was merged.")
    @APIResponse(
            responseCode = "201",
            description = "The commitment",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response note(@PathParam("id") UUID id, CommitmentBody body) {
        var caller = callers.get();
        var commitment = work.note(employers.writable(id, caller), body, caller);
        return Response.created(URI.create("/commitments/" + commitment.id()))
                .tag(Etag.of(commitment.version()))
                .entity(CommitmentView.of(commitment))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listCommitments",
            summary = "What an employer promised, newest first, with the balance of all of it")
    public EmployerCommitments list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        employers.visible(id, callers.get()).orElseThrow(Problem::notFound);
        var family = families.of(id);
        var part = Page.of(commitments.page(family, page), page, Commitment::id).map(CommitmentView::of);
        return new EmployerCommitments(
                CommitmentView.BalanceView.of(commitments.balanceOfEmployer(family)), part.items(), part.next());
    }
}
