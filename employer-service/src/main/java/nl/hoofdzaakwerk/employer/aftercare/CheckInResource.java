package nl.hoofdzaakwerk.employer.aftercare;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.aftercare.model.CheckIn;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One check-in or evaluation (rules D9 and X14). */
@Path("/check-ins/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aftercare")
class CheckInResource {
    private final Placements placements;
    private final CheckIns checkIns;
    private final CurrentCaller callers;
    private final Preconditions preconditions;
    private final Refusals refusals;
    private final Clock clock;

    CheckInResource(
            Placements placements,
            CheckIns checkIns,
            CurrentCaller callers,
            Preconditions preconditions,
            Refusals refusals,
            Clock clock) {
        this.placements = placements;
        this.checkIns = checkIns;
        this.callers = callers;
        this.preconditions = preconditions;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(operationId = "readCheckIn", summary = "One check-in", description = "404 outside the caller's regions.")
    @APIResponse(
            responseCode = "200",
            description = "The check-in",
            content = @Content(schema = @Schema(implementation = CheckInView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(Response.ok(), visible(id));
    }

    @POST
    @Path("/completions")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "completeCheckIn",
            summary = "Keep how it goes, as employer and employee say",
            description = "Rules D9 and X14. No health data: codes, and a short note for the own organisation. 409 when"
                    + " it is done or cancelled already, or lies ahead.")
    @APIResponse(
            responseCode = "201",
            description = "The check-in, done",
            content = @Content(schema = @Schema(implementation = CheckInView.class)))
    public Response complete(@PathParam("id") UUID id, CheckInBodies.Completion body) {
        var checkIn = visible(id);
        var today = LocalDate.now(clock);
        var on = Optional.ofNullable(body.doneDate()).orElse(today);
        refuse(checkIn.complete(on, today, body.employerResult(), body.employeeResult()));
        checkIns.flush();
        body.text().ifPresent(text -> checkIns.note(id, callers.get(), text));
        return answer(Response.created(URI.create("/check-ins/" + id)), checkIn);
    }

    @PUT
    @Path("/next-step")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "planCheckIn",
            summary = "Take a check-in: what is to be done, and by when",
            description = "Rule P6. Needs If-Match. The caller becomes its owner. 409 when it is not open.")
    @APIResponse(
            responseCode = "200",
            description = "The check-in with its owner and next step",
            content = @Content(schema = @Schema(implementation = CheckInView.class)))
    public Response plan(@PathParam("id") UUID id, NextStepInput body) {
        var checkIn = visible(id);
        preconditions.requireMatch(checkIn.version());
        refuse(checkIn.plan(body.toNextStep(), callers.get().user()));
        checkIns.flush();
        return answer(Response.ok(), checkIn);
    }

    private CheckIn visible(UUID id) {
        return checkIns.lock(id)
                .filter(checkIn ->
                        placements.visible(checkIn.placementId(), callers.get()).isPresent())
                .orElseThrow(Problem::notFound);
    }

    private void refuse(Optional<Refusal> reason) {
        reason.ifPresent(refusal -> {
            throw refusals.refused(refusal);
        });
    }

    private Response answer(Response.ResponseBuilder answer, CheckIn checkIn) {
        var note = checkIns.notes(List.of(checkIn.id()), callers.get()).get(checkIn.id());
        return answer.tag(Etag.of(checkIn.version()))
                .entity(CheckInView.of(checkIn, note))
                .build();
    }
}
