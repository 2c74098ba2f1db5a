package nl.hoofdzaakwerk.employer.wish;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import nl.hoofdzaakwerk.employer.wish.model.Wish;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wishes that lead to nobody, and who visits employers for them (rule X12). */
@Path("/wishes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wishes")
class WishResource {
    private final WishWork work;
    private final VisitWork visits;
    private final Wishes wishes;
    private final VisitSequences sequences;
    private final CurrentCaller callers;
    private final Preconditions preconditions;

    WishResource(
            WishWork work,
            VisitWork visits,
            Wishes wishes,
            VisitSequences sequences,
            CurrentCaller callers,
            Preconditions preconditions) {
        this.work = work;
        this.visits = visits;
        this.wishes = wishes;
        this.sequences = sequences;
        this.callers = callers;
        this.preconditions = preconditions;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            operationId = "makeWish",
            summary = "Say what somebody would like to do, without saying who",
            description = "Rule X12. Codes only. 409 for an occupation ISCO-08 has not, and outside the own regions.")
    @APIResponse(
            responseCode = "201",
            description = "The wish",
            content = @Content(schema = @Schema(implementation = WishView.class)))
    public Response make(WishBody body) {
        var wish = work.make(body, callers.get());
        return answer(Response.created(URI.create("/wishes/" + wish.id())), wish);
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(operationId = "listWishes", summary = "Wishes of the own regions, newest first")
    public Page<WishView> list(@BeanParam PageRequest page) {
        var caller = callers.get();
        return Page.of(wishes.page(caller, page), page, Wish::id)
                .map(wish -> WishView.of(wish, wish.organisation().equals(caller.organisation())));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(operationId = "readWish", summary = "One wish", description = "404 outside the caller's regions.")
    @APIResponse(
            responseCode = "200",
            description = "The wish",
            content = @Content(schema = @Schema(implementation = WishView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(Response.ok(), wishes.visible(id, callers.get()).orElseThrow(Problem::notFound));
    }

    @POST
    @Path("/{id}/closings")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.COACH)
    @Operation(
            operationId = "closeWish",
            summary = "Close an own wish; visits for it stop",
            description = "Rule X12. 409 when it is closed. 403 for wishes of other organisations.")
    @APIResponse(
            responseCode = "201",
            description = "The closed wish",
            content = @Content(schema = @Schema(implementation = WishView.class)))
    public Response close(@PathParam("id") UUID id) {
        var wish = own(id);
        work.close(wish);
        return answer(Response.created(URI.create("/wishes/" + id)), wish);
    }

    @PUT
    @Path("/{id}/next-step")
    @Transactional
    @RolesAllowed(Roles.COACH)
    @Operation(
            operationId = "planWish",
            summary = "Say what is to be done next for an own wish, and by when",
            description = "Rule P6. Needs If-Match. 409 when it is closed. 403 for wishes of other organisations.")
    @APIResponse(
            responseCode = "200",
            description = "The wish with its next step",
            content = @Content(schema = @Schema(implementation = WishView.class)))
    public Response plan(@PathParam("id") UUID id, NextStepInput body) {
        var wish = own(id);
        preconditions.requireMatch(wish.version());
        work.plan(wish, body);
        return answer(Response.ok(), wish);
    }

    @POST
    @Path("/{id}/visit-sequences")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "beginVisits",
            summary = "Begin the visits to an employer for a wish",
            description = "Rule X12. 409 when the wish is closed, the employer is not of its region, or somebody visits"
                    + " it for this wish already.")
    @APIResponse(
            responseCode = "201",
            description = "The visit sequence",
            content = @Content(schema = @Schema(implementation = SequenceView.class)))
    public Response begin(@PathParam("id") UUID id, SequenceBody body) {
        var caller = callers.get();
        var wish = wishes.lockVisible(id, caller).orElseThrow(Problem::notFound);
        var sequence = visits.begin(wish, body, caller);
        return Response.created(URI.create("/visit-sequences/" + sequence.id()))
                .tag(Etag.of(sequence.version()))
                .entity(view(sequence, caller))
                .build();
    }

    @GET
    @Path("/{id}/visit-sequences")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(operationId = "listVisitSequences", summary = "Who visits employers for a wish, newest first")
    public Page<SequenceView> sequences(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var caller = callers.get();
        wishes.visible(id, caller).orElseThrow(Problem::notFound);
        return Page.of(sequences.page(id, page), page, VisitSequence::id).map(sequence -> view(sequence, caller));
    }

    private Wish own(UUID id) {
        var caller = callers.get();
        var wish = wishes.lockVisible(id, caller).orElseThrow(Problem::notFound);
        if (!wish.organisation().equals(caller.organisation())) {
            throw Problem.forbidden("wish-elsewhere");
        }
        return wish;
    }

    private SequenceView view(VisitSequence sequence, Caller caller) {
        return SequenceView.of(
                sequence,
                sequences.visits(sequence.id()),
                sequence.organisation().equals(caller.organisation()));
    }

    private Response answer(Response.ResponseBuilder answer, Wish wish) {
        return answer.tag(Etag.of(wish.version()))
                .entity(WishView.of(
                        wish, wish.organisation().equals(callers.get().organisation())))
                .build();
    }
}
