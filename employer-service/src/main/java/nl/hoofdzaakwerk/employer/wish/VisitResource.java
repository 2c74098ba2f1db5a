package nl.hoofdzaakwerk.employer.wish;

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
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.wish.model.VisitSequence;
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

/** The visits to one employer for one wish: learn, return, propose (rule X12). */
@Path("/visit-sequences/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wishes")
class VisitResource {
    private final VisitWork work;
    private final VisitSequences sequences;
    private final CurrentCaller callers;
    private final Preconditions preconditions;

    VisitResource(VisitWork work, VisitSequences sequences, CurrentCaller callers, Preconditions preconditions) {
        this.work = work;
        this.sequences = sequences;
        this.callers = callers;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "readVisitSequence",
            summary = "The visits to one employer for one wish",
            description = "404 outside the caller's regions.")
    @APIResponse(
            responseCode = "200",
            description = "The visit sequence",
            content = @Content(schema = @Schema(implementation = SequenceView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(Response.ok(), sequences.visible(id, callers.get()).orElseThrow(Problem::notFound));
    }

    @POST
    @Path("/visits")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "recordVisit",
            summary = "Record the next visit",
            description =
                    "Rule X12. Only the visit whose turn it is: nobody is proposed before the employer was visited"
                            + " twice. It is a contact with the employer too. 409 for another visit, one that lies ahead or not"
                            + " after the one before. 403 for visits of other organisations.")
    @APIResponse(
            responseCode = "201",
            description = "The visit sequence",
            content = @Content(schema = @Schema(implementation = SequenceView.class)))
    public Response visit(@PathParam("id") UUID id, VisitBody body) {
        var sequence = own(id);
        work.visit(sequence, body, callers.get());
        return answer(Response.created(URI.create("/visit-sequences/" + id)), sequence);
    }

    @PUT
    @Path("/vacancy")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "linkVisitVacancy",
            summary = "Link the vacancy that came of the visits",
            description = "Rule X12. Needs If-Match. 409 when the employer agreed to nothing, or has no such vacancy.")
    @APIResponse(
            responseCode = "200",
            description = "The visit sequence",
            content = @Content(schema = @Schema(implementation = SequenceView.class)))
    public Response link(@PathParam("id") UUID id, VacancyLinkBody body) {
        var sequence = own(id);
        preconditions.requireMatch(sequence.version());
        work.link(sequence, body.vacancyId());
        return answer(Response.ok(), sequence);
    }

    @PUT
    @Path("/next-step")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "planVisit",
            summary = "Say what is to be done next, and by when",
            description = "Rule P6. Needs If-Match. 409 when the visits are over.")
    @APIResponse(
            responseCode = "200",
            description = "The visit sequence",
            content = @Content(schema = @Schema(implementation = SequenceView.class)))
    public Response plan(@PathParam("id") UUID id, NextStepInput body) {
        var sequence = own(id);
        preconditions.requireMatch(sequence.version());
        work.plan(sequence, body);
        return answer(Response.ok(), sequence);
    }

    private VisitSequence own(UUID id) {
        var caller = callers.get();
        var sequence = sequences.lockVisible(id, caller).orElseThrow(Problem::notFound);
        if (!sequence.organisation().equals(caller.organisation())) {
            throw Problem.forbidden("visits-elsewhere");
        }
        return sequence;
    }

    private Response answer(Response.ResponseBuilder answer, VisitSequence sequence) {
        var own = sequence.organisation().equals(callers.get().organisation());
        return answer.tag(Etag.of(sequence.version()))
                .entity(SequenceView.of(sequence, sequences.visits(sequence.id()), own))
                .build();
    }
}
