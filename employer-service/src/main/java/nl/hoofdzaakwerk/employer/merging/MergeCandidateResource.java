package nl.hoofdzaakwerk.employer.merging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Records of a region that may be one employer (rule D3). */
@Path("/merge-candidates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Merging")
class MergeCandidateResource {
    private static final String RULE = "D3";

    private final MergeCandidates candidates;
    private final Refusals refusals;
    private final CurrentCaller callers;

    MergeCandidateResource(MergeCandidates candidates, Refusals refusals, CurrentCaller callers) {
        this.candidates = candidates;
        this.refusals = refusals;
        this.callers = callers;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(
            operationId = "listMergeCandidates",
            summary = "Pairs of records that may be one employer, found last first",
            description = "Rule D3, likeness from 65 on, as in the search for duplicates. A record that was added by"
                    + " itself is looked at when it is added or its name, municipality or KvK number changes; those"
                    + " that came in by a file follow within hours. 403 outside the caller's regions.")
    public Page<MergeCandidateView> list(
            @QueryParam("region") @NotNull @Parameter(description = "CBS code of the region") RegionCode region,
            @BeanParam PageRequest page) {
        if (!callers.get().worksIn(region)) {
            throw Problem.forbidden("not-your-region", region);
        }
        return Page.of(candidates.page(region, page), page, MergeCandidateView::id);
    }

    @POST
    @Path("/{id}/dismissals")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(
            operationId = "dismissMergeCandidate",
            summary = "Say that two records are two employers",
            description = "The pair leaves the list for good (rule D3). 409 when somebody said so before.")
    @APIResponse(responseCode = "204", description = "Dismissed")
    public Response dismiss(@PathParam("id") UUID id) {
        var caller = callers.get();
        var regions = Employers.regionsOf(caller);
        if (!candidates.exists(id, regions)) {
            throw Problem.notFound();
        }
        if (!candidates.dismiss(id, regions, caller)) {
            throw refusals.refused(Refusal.of("", RULE, "dismissed-already"));
        }
        return Response.noContent().build();
    }
}
