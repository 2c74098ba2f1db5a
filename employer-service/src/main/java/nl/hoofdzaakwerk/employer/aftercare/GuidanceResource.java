package nl.hoofdzaakwerk.employer.aftercare;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.aftercare.model.ContactFunction;
import nl.hoofdzaakwerk.employer.aftercare.model.EmployerFunction;
import nl.hoofdzaakwerk.employer.aftercare.model.EmployerGuidance;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the employer is given with a placement (rule D9). */
@Path("/placements/{id}/guidance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aftercare")
class GuidanceResource {
    private final Placements placements;
    private final Guidances guidances;
    private final CurrentCaller callers;
    private final Preconditions preconditions;
    private final Refusals refusals;
    private final Clock clock;

    GuidanceResource(
            Placements placements,
            Guidances guidances,
            CurrentCaller callers,
            Preconditions preconditions,
            Refusals refusals,
            Clock clock) {
        this.placements = placements;
        this.guidances = guidances;
        this.callers = callers;
        this.preconditions = preconditions;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * What the employer was given so far.
     *
     * @param psychoEducationDate absent while it was not given
     * @param contactFunction whom the employer can call
     * @param employerFunction who there is guided
     * @param nextStep while something is missing and the work lasts
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EmployerGuidance")
    record GuidanceView(
            UUID placementId,
            LocalDate psychoEducationDate,
            ContactFunction contactFunction,
            EmployerFunction employerFunction,
            NextStepInput nextStep) {
        static GuidanceView of(EmployerGuidance guidance) {
            var given = guidance.given();
            return new GuidanceView(
                    guidance.placementId(),
                    given.psychoEducation().orElse(null),
                    given.contactFunction().orElse(null),
                    given.employerFunction().orElse(null),
                    guidance.nextStep().map(NextStepInput::of).orElse(null));
        }
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "readGuidance",
            summary = "What the employer is given with a placement",
            description =
                    "Rule D9. 404 outside the caller's regions, and for placements from before guidance was kept.")
    @APIResponse(
            responseCode = "200",
            description = "The guidance",
            content = @Content(schema = @Schema(implementation = GuidanceView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(visible(id));
    }

    @PUT
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "giveGuidance",
            summary = "Keep what the employer was given: psycho-education, whom to call, who is guided",
            description = "Rules D9 and P6. Needs If-Match. 409 for psycho-education on a later day.")
    @APIResponse(
            responseCode = "200",
            description = "The guidance",
            content = @Content(schema = @Schema(implementation = GuidanceView.class)))
    public Response give(@PathParam("id") UUID id, CheckInBodies.GuidanceGiven body) {
        var guidance = visible(id);
        preconditions.requireMatch(guidance.version());
        guidance.give(body.given(), body.step(), callers.get().user(), LocalDate.now(clock))
                .ifPresent(refusal -> {
                    throw refusals.refused(refusal);
                });
        guidances.flush();
        return answer(guidance);
    }

    private EmployerGuidance visible(UUID id) {
        placements.visible(id, callers.get()).orElseThrow(Problem::notFound);
        return guidances.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    private static Response answer(EmployerGuidance guidance) {
        return Response.ok(GuidanceView.of(guidance))
                .tag(Etag.of(guidance.version()))
                .build();
    }
}
