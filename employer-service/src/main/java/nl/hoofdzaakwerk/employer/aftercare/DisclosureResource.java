package nl.hoofdzaakwerk.employer.aftercare;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.aftercare.model.DisclosedWork;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the client lets an employer know, recorded by the coach (rule X14). */
@Path("/placements/{id}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aftercare")
class DisclosureResource {
    private final Placements placements;
    private final Disclosures disclosures;
    private final CurrentCaller callers;
    private final TransactionLocks locks;
    private final Refusals refusals;
    private final Clock clock;

    DisclosureResource(
            Placements placements,
            Disclosures disclosures,
            CurrentCaller callers,
            TransactionLocks locks,
            Refusals refusals,
            Clock clock) {
        this.placements = placements;
        this.disclosures = disclosures;
        this.callers = callers;
        this.locks = locks;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * What the client lets the employer know now.
     *
     * @param needs absent when not released
     * @param told absent when not released
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "Disclosure")
    record DisclosureView(
            UUID placementId, DisclosureLevel level, List<WorkCondition> needs, String told, LocalDate agreedDate) {}

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            operationId = "recordDisclosure",
            summary = "Record what the client lets the employer know; the latest word counts",
            description =
                    "Rule X14. Taking a release back is recording less. 409 for more than the level releases and for"
                            + " a later day. 403 when a coach of another organisation recorded it before.")
    @APIResponse(
            responseCode = "201",
            description = "What is released now",
            content = @Content(schema = @Schema(implementation = DisclosureView.class)))
    public Response record(@PathParam("id") UUID id, CheckInBodies.Release body) {
        var caller = callers.get();
        var placement = placements.visible(id, caller).orElseThrow(Problem::notFound);
        requireAllowed(body.work(), body.agreedDate());
        locks.take("disclosure " + id);
        var organisation = caller.organisation().value();
        var disclosure = disclosures.findByIdOptional(id).orElseGet(() -> new Disclosure(placement, organisation));
        if (!disclosure.organisation.equals(organisation)) {
            throw Problem.forbidden("release-elsewhere");
        }
        disclosure.take(body.work(), body.agreedDate());
        disclosures.persistAndFlush(disclosure);
        return Response.created(URI.create("/placements/" + id + "/employer-summary"))
                .entity(new DisclosureView(
                        id, disclosure.level, disclosure.work().needs(), disclosure.told, disclosure.agreedOn))
                .build();
    }

    private void requireAllowed(DisclosedWork work, LocalDate agreed) {
        var today = LocalDate.now(clock);
        var reasons = new ArrayList<Refusal>();
        if (!work.isConsistent()) {
            reasons.add(Refusal.of("/level", "X14", "more-than-released", work.level()));
        }
        if (agreed.isAfter(today)) {
            reasons.add(Refusal.of("/agreedDate", "X14", "release-ahead", today));
        }
        if (!reasons.isEmpty()) {
            throw refusals.refused(reasons);
        }
    }
}
