package nl.hoofdzaakwerk.employer.pressure;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.pressure.model.Claim;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Short claims on an employer, seen by all who may see it, so that nobody calls twice (rule X8). */
@Path("/employers/{id}/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contact pressure")
class ClaimResource {
    private final ClaimWork work;
    private final Claims claims;
    private final Employers employers;
    private final CurrentCaller callers;
    private final Clock clock;

    ClaimResource(ClaimWork work, Claims claims, Employers employers, CurrentCaller callers, Clock clock) {
        this.work = work;
        this.claims = claims;
        this.employers = employers;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "claimEmployer",
            summary = "Say to call an employer before a day, so that others wait",
            description = "Rule X8. From today, for the working days the region agreed on at most (usually 10). 409"
                    + " while a claim holds, naming who has it and until when, for a day too far away or past, and for"
                    + " a merged employer.")
    @APIResponse(
            responseCode = "201",
            description = "The claim",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response claim(@PathParam("id") UUID id, ClaimBody body) {
        var caller = callers.get();
        return answer(work.claim(employers.writable(id, caller), body, caller));
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listClaims",
            summary = "Claims on an employer, newest first",
            description = "404 outside the caller's regions.")
    public Page<ClaimView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        visible(id, callers.get());
        var today = LocalDate.now(clock);
        return Page.of(claims.page(employers.family(id), page), page, Claim::id)
                .map(claim -> ClaimView.of(claim, today));
    }

    @POST
    @Path("/{claimId}/renewals")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "renewClaim",
            summary = "Hold an own claim longer",
            description = "Rule X8. As often as the region agreed on (usually once). 409 when it has ended, was renewed"
                    + " already, or would not hold longer. 403 for claims of other organisations.")
    @APIResponse(
            responseCode = "201",
            description = "The claim with its new last day",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response renew(@PathParam("id") UUID id, @PathParam("claimId") UUID claimId, ClaimRenewalBody body) {
        var claim = own(id, claimId);
        work.renew(claim, body);
        return answer(claim);
    }

    @POST
    @Path("/{claimId}/releases")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "releaseClaim",
            summary = "Give an own claim up, so that others can claim",
            description = "Rule X8. 409 when it has ended. 403 for claims of other organisations.")
    @APIResponse(
            responseCode = "201",
            description = "The released claim",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response release(@PathParam("id") UUID id, @PathParam("claimId") UUID claimId) {
        var claim = own(id, claimId);
        work.release(claim);
        return answer(claim);
    }

    private Employer visible(UUID id, Caller caller) {
        return employers.visible(id, caller).orElseThrow(Problem::notFound);
    }

    private Claim own(UUID id, UUID claimId) {
        var caller = callers.get();
        visible(id, caller);
        var claim = claims.lock(claimId, id).orElseThrow(Problem::notFound);
        if (!claim.organisation().equals(caller.organisation())) {
            throw Problem.forbidden("claimed-elsewhere");
        }
        return claim;
    }

    private Response answer(Claim claim) {
        return Response.created(URI.create("/employers/" + claim.employerId() + "/claims"))
                .tag(Etag.of(claim.version()))
                .entity(ClaimView.of(claim, LocalDate.now(clock)))
                .build();
    }
}
