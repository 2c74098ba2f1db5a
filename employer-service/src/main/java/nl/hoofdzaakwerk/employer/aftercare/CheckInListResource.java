package nl.hoofdzaakwerk.employer.aftercare;

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
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.aftercare.model.Carer;
import nl.hoofdzaakwerk.employer.aftercare.model.CheckIn;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.kit.Ids;
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

/** When employer and employee of a placement are asked how it goes (rules D9 and X14). */
@Path("/placements/{id}/check-ins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aftercare")
class CheckInListResource {
    private final Placements placements;
    private final CheckIns checkIns;
    private final CurrentCaller callers;
    private final Refusals refusals;
    private final Clock clock;

    CheckInListResource(
            Placements placements, CheckIns checkIns, CurrentCaller callers, Refusals refusals, Clock clock) {
        this.placements = placements;
        this.checkIns = checkIns;
        this.callers = callers;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "listCheckIns",
            summary = "Check-ins and evaluations of a placement, newest first",
            description = "Rules D9 and X14. Notes of the own organisation only. 404 outside the caller's regions.")
    public Page<CheckInView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var caller = callers.get();
        placements.visible(id, caller).orElseThrow(Problem::notFound);
        var part = Page.of(checkIns.page(id, page), page, CheckIn::id);
        var notes = checkIns.notes(part.items().stream().map(CheckIn::id).toList(), caller);
        return part.map(checkIn -> CheckInView.of(checkIn, notes.get(checkIn.id())));
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "agreeEvaluation",
            summary = "Agree with the employer on a moment to look back, beside the usual check-ins",
            description = "Rule D9. 409 for a day before today or before the start, and after the work ended.")
    @APIResponse(
            responseCode = "201",
            description = "The evaluation",
            content = @Content(schema = @Schema(implementation = CheckInView.class)))
    public Response agree(@PathParam("id") UUID id, CheckInBodies.Evaluation body) {
        var caller = callers.get();
        var placement = placements.visible(id, caller).orElseThrow(Problem::notFound);
        var today = LocalDate.now(clock);
        var day = body.plannedDate();
        if (day.isBefore(today)
                || day.isBefore(placement.startDate)
                || placement.endDate != null && day.isAfter(placement.endDate)) {
            throw refusals.refused(Refusal.of("/plannedDate", "D9", "evaluation-outside-work", day));
        }
        var carer = new Carer(
                id,
                placement.employerId,
                placement.region,
                caller.organisation().value());
        var evaluation = new CheckIn(Ids.next(), carer, Optional.empty(), day, today);
        checkIns.persistAndFlush(evaluation);
        return Response.created(URI.create("/check-ins/" + evaluation.id()))
                .tag(Etag.of(evaluation.version()))
                .entity(CheckInView.of(evaluation, null))
                .build();
    }
}
