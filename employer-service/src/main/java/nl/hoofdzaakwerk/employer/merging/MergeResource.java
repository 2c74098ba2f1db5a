package nl.hoofdzaakwerk.employer.merging;

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
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Two records that are one employer (rule D3). */
@Path("/employers/{id}/merges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Merging")
class MergeResource {
    private final Employers employers;
    private final Merging merging;
    private final EmployerMerges merges;
    private final CurrentCaller callers;

    MergeResource(Employers employers, Merging merging, EmployerMerges merges, CurrentCaller callers) {
        this.employers = employers;
        this.merging = merging;
        this.merges = merges;
        this.callers = callers;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(
            operationId = "mergeEmployer",
            summary = "Merge another record into this one",
            description = "Rule D3. The other keeps all that was written on it and reads on, naming this one; it leaves"
                    + " lists and search, and nothing is written on it any more. This one shows the history of both;"
                    + " its own profile and stage stay. 409 for a merge with itself, when either was merged, across"
                    + " regions, and for two KvK numbers without SUCCESSION or TAKE_OVER.")
    @APIResponseSchema(value = MergeView.class, responseCode = "201", responseDescription = "The merge")
    public Response merge(@PathParam("id") UUID id, MergeBody body) {
        return created(id, merging.merge(id, body, callers.get()));
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listMerges",
            summary = "What was merged into this record and taken out, and this one into others; newest first")
    public Page<MergeView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        employers.visible(id, callers.get()).orElseThrow(Problem::notFound);
        return Page.of(merges.page(id, page), page, merge -> merge.id).map(MergeView::of);
    }

    static Response created(UUID id, EmployerMerge merge) {
        return Response.created(URI.create("/employers/" + id + "/merges"))
                .entity(MergeView.of(merge))
                .build();
    }
}
