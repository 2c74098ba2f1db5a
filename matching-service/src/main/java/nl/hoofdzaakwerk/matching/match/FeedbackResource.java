package nl.hoofdzaakwerk.matching.match;

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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.match.model.Feedback;
import nl.hoofdzaakwerk.matching.match.model.FeedbackPolicy;
import nl.hoofdzaakwerk.matching.match.model.FeedbackSide;
import nl.hoofdzaakwerk.matching.match.model.Match;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What both sides say about a match. */
@Path("/matches/{id}/feedback-notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matches", description = "Candidate and vacancy followed together, from proposal to placement")
class FeedbackResource {

    private static final String ACTIVITY = "match-feedback";

    private final Matches matches;
    private final MatchSteps steps;
    private final MatchFeedback feedback;
    private final Refusals refusals;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;
    private final Clock clock;

    FeedbackResource(
            Matches matches,
            MatchSteps steps,
            MatchFeedback feedback,
            Refusals refusals,
            CurrentCaller callers,
            ProcessingLog processingLog,
            Clock clock) {
        this.matches = matches;
        this.steps = steps;
        this.feedback = feedback;
        this.refusals = refusals;
        this.callers = callers;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    /** A coach speaks for the candidate, an account manager for the employer. */
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "account-manager@WSP"})
    @Operation(
            operationId = "createMatchFeedback",
            summary = "Say what the candidate or the employer thinks of a match",
            description = "Rule P5: a coach speaks for the candidate, an account manager for the employer. No names and"
                    + " nothing about health. 409 when the employer did not meet the candidate yet, or the candidate"
                    + " was erased.")
    @APIResponse(
            responseCode = "201",
            description = "What was said",
            content = @Content(schema = @Schema(implementation = FeedbackView.class)))
    public Response create(@PathParam("id") UUID id, NewFeedback said) {
        Match match = matches.lock(id).orElseThrow(Problem::notFound);
        Caller caller = callers.get();
        FeedbackSide side = caller.kind() == OrganisationKind.GGZ ? FeedbackSide.CANDIDATE : FeedbackSide.EMPLOYER;
        refuse(match, side, said.shared());
        var kept = new Feedback(
                Ids.next(),
                match,
                side,
                said.judgement(),
                said.text(),
                FeedbackPolicy.isShared(side, said.shared()),
                caller.user(),
                clock.instant());
        feedback.persist(kept);
        processingLog.record(ACTIVITY, match.cardId());
        return Response.status(Response.Status.CREATED)
                .entity(FeedbackView.of(kept))
                .build();
    }

    private void refuse(Match match, FeedbackSide side, Boolean shared) {
        List<FieldError> errors = new ArrayList<>();
        if (match.cardId() == null) {
            errors.add(refusals.of("", "E5.card-gone"));
        }
        FeedbackPolicy.refuse(side, shared, steps.haveMet(match.id()))
                .forEach(objection -> errors.add(refusals.of(objection.pointer(), objection.key())));
        if (!errors.isEmpty()) {
            throw Problem.refused(errors);
        }
    }

    @GET
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "listMatchFeedback",
            summary = "What both sides said about a match, newest first",
            description = "Rule P5: the WSP reads of the candidate's side only what is shared.")
    public Page<FeedbackView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        Match match = matches.findByIdOptional(id).orElseThrow(Problem::notFound);
        if (match.cardId() != null) {
            processingLog.record(ACTIVITY, match.cardId());
        }
        return Page.of(feedback.page(id, page), page, Feedback::id).map(FeedbackView::of);
    }
}
