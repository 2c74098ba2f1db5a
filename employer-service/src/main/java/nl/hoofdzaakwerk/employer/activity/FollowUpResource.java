package nl.hoofdzaakwerk.employer.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.activity.model.FollowUp;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.DuePosition;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calls that the own organisation's written approaches ask for (rule D4). */
@Path("/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities")
class FollowUpResource {
    private final FollowUps followUps;
    private final Employers employers;
    private final CurrentCaller callers;
    private final Preconditions preconditions;
    private final Refusals refusals;
    private final Clock clock;

    FollowUpResource(
            FollowUps followUps,
            Employers employers,
            CurrentCaller callers,
            Preconditions preconditions,
            Refusals refusals,
            Clock clock) {
        this.followUps = followUps;
        this.employers = employers;
        this.callers = callers;
        this.preconditions = preconditions;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Whose calls. */
    enum FollowUpScope {
        OWN,
        ORGANISATION
    }

    /** Which of the open calls. */
    enum FollowUpState {
        OPEN,
        FLAGGED
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "listFollowUps",
            summary = "Calls that are still to be made after a written approach, the most urgent first",
            description = "Rule D4. Of the own organisation.")
    public Page<FollowUpView> list(
            @QueryParam("scope") @Parameter(description = "OWN for what the caller wrote; else of the organisation")
                    FollowUpScope scope,
            @QueryParam("state") @Parameter(description = "FLAGGED for those whose term has passed; else all")
                    FollowUpState state,
            @BeanParam PageRequest page) {
        var caller = callers.get();
        var today = LocalDate.now(clock);
        var owner = Optional.of(caller.user()).filter(_ -> scope == FollowUpScope.OWN);
        var flaggedOn = Optional.of(today).filter(_ -> state == FollowUpState.FLAGGED);
        return views(Page.of(followUps.page(caller, owner, flaggedOn, page), page, FollowUpResource::position), today);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "readFollowUp",
            summary = "One call to be made",
            description = "404 for those of other organisations.")
    @APIResponse(
            responseCode = "200",
            description = "The call",
            content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(followUps.own(id, callers.get()).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path("/{id}/next-step")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "planFollowUp",
            summary = "Say what is to be done first, or by which other day",
            description = "Rules D4 and P6. Needs If-Match. 409 after the talk. 404 for those of other organisations.")
    @APIResponse(
            responseCode = "200",
            description = "The call with its next step",
            content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    public Response plan(@PathParam("id") UUID id, NextStepInput body) {
        var followUp = followUps.lock(id, callers.get()).orElseThrow(Problem::notFound);
        preconditions.requireMatch(followUp.version());
        if (!followUp.isOpen()) {
            throw refusals.refused(Refusal.of("", "D4", "followed-up-already"));
        }
        followUp.plan(body.toNextStep());
        followUps.flush();
        return answer(followUp);
    }

    private static UUID position(FollowUp followUp) {
        return DuePosition.after(followUp.nextStep().orElseThrow().dueDate(), followUp.id());
    }

    private Page<FollowUpView> views(Page<FollowUp> part, LocalDate today) {
        var names = employers.byId(
                part.items().stream().map(FollowUp::employerId).distinct().toList());
        return part.map(followUp -> FollowUpView.of(
                followUp, names.get(followUp.employerId()).profile().name(), today));
    }

    private Response answer(FollowUp followUp) {
        var view = views(new Page<>(List.of(followUp), null), LocalDate.now(clock));
        return Response.ok(view.items().getFirst())
                .tag(Etag.of(followUp.version()))
                .build();
    }
}
