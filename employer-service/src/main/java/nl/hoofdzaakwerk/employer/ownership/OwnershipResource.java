package nl.hoofdzaakwerk.employer.ownership;

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

/** Who keeps the contact with an employer, now and before (rule D3). */
@Path("/employers/{id}/ownerships")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ownership")
class OwnershipResource {
    private final Employers employers;
    private final Passing passing;
    private final OwnershipChanges changes;
    private final CurrentCaller callers;

    OwnershipResource(Employers employers, Passing passing, OwnershipChanges changes, CurrentCaller callers) {
        this.employers = employers;
        this.passing = passing;
        this.changes = changes;
        this.callers = callers;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "passEmployer",
            summary = "Take the contact with an employer, or hand it over",
            description = "Rule D3: the WSP leads. Its account managers take and hand over every contact of the region."
                    + " Others hand over what they own, and what their organisation found while nobody owns it; 403"
                    + " otherwise. The next owner works for the own organisation or one that is known in the region:"
                    + " it added, kept or spoke to an employer there. 409 when it is not, when the owner would stay"
                    + " the same, when somebody else than the WSP takes a find, or when the record was merged.")
    @APIResponseSchema(
            value = OwnershipView.class,
            responseCode = "201",
            responseDescription = "That the contact passed on")
    public Response pass(@PathParam("id") UUID id, PassingBody body) {
        var change = passing.one(id, body, callers.get());
        return Response.created(URI.create("/employers/" + id + "/ownerships"))
                .entity(OwnershipView.of(change))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listOwnerships",
            summary = "Who kept the contact with an employer, newest first",
            description = "Of the whole family where records were merged.")
    public Page<OwnershipView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        employers.visible(id, callers.get()).orElseThrow(Problem::notFound);
        return Page.of(changes.page(employers.family(id), page), page, change -> change.id)
                .map(OwnershipView::of);
    }
}
