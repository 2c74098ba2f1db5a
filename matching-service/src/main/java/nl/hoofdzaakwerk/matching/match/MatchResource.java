package nl.hoofdzaakwerk.matching.match;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Matches and the steps people take with them. */
@Path("/matches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matches", description = "Candidate and vacancy followed together, from proposal to placement")
class MatchResource {

    private static final String ACTIVITY = "matching";

    private final Matches matches;
    private final MatchSteps steps;
    private final MatchLife life;
    private final TransitionPolicy policy;
    private final Introduction introduction;
    private final CandidateCards cards;
    private final Refusals refusals;
    private final Preconditions preconditions;
    private final ProcessingLog processingLog;
    private final Clock clock;

    MatchResource(
            Matches matches,
            MatchSteps steps,
            MatchLife life,
            TransitionPolicy policy,
            Introduction introduction,
            CandidateCards cards,
            Refusals refusals,
            Preconditions preconditions,
            ProcessingLog processingLog,
            Clock clock) {
        this.matches = matches;
        this.steps = steps;
        this.life = life;
        this.policy = policy;
        this.introduction = introduction;
        this.cards = cards;
        this.refusals = refusals;
        this.preconditions = preconditions;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "listMatches", summary = "Matches of your candidates, or of your region")
    public Page<MatchView> list(@BeanParam PageRequest page) {
        return shown(Page.of(matches.page(page), page, Match::id));
    }

    @POST
    @Path("/_search")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "searchMatches",
            summary = "Matches of your candidates, or of your region, that pass a filter",
            description = "Rule P5: by stage, vacancy, card, or whether something still has to happen; newest first.")
    public Page<MatchView> search(@BeanParam PageRequest page, MatchFilter filter) {
        return shown(Page.of(matches.page(filter, page), page, Match::id));
    }

    private Page<MatchView> shown(Page<Match> found) {
        processingLog.record(
                ACTIVITY,
                found.items().stream()
                        .map(Match::cardId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return found.map(match -> MatchView.of(match, null));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "getMatch", summary = "One match with its steps")
    @APIResponse(
            responseCode = "200",
            description = "The match",
            content = @Content(schema = @Schema(implementation = MatchView.class)))
    public Response get(@PathParam("id") UUID id) {
        Match match = matches.findByIdOptional(id).orElseThrow(Problem::notFound);
        record(match);
        return answer(match, Response.Status.OK);
    }

    /**
     * Takes a step outside a meeting: introduction (by a coach of the candidate, with the candidate's yes), interview,
     * trial, or the end with its reason.
     */
    @POST
    @Path("/{id}/transitions")
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "createMatchTransition",
            summary = "Bring a match to its next stage",
            description =
                    "Rules E4, E5 and P5. A coach introduces the candidate, with the candidate's yes to the vacancy"
                            + " or the employer; that yes says how much the employer may know. An end needs a reason that lies"
                            + " with the party. 409 with every reason why not.")
    @APIResponse(
            responseCode = "201",
            description = "The match as it is now",
            content = @Content(schema = @Schema(implementation = MatchView.class)))
    public Response transition(@PathParam("id") UUID id, NewTransition step) {
        Match match = locked(id);
        preconditions.matchIfGiven(match.version());
        List<FieldError> errors = policy.refuse(match, step);
        if (!errors.isEmpty()) {
            throw Problem.refused(errors);
        }
        if (step.stage() == MatchStage.INTRODUCED) {
            introduction.prepare(match, step);
        }
        if (step.stage() == MatchStage.ENDED) {
            life.stop(match, step.reasonCode());
        } else {
            life.move(match, step.stage(), step.reasonCode(), LocalDate.now(clock));
        }
        record(match);
        matches.flush();
        return answer(match, Response.Status.CREATED);
    }

    @PUT
    @Path("/{id}/next-step")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "replaceMatchNextStep",
            summary = "Say what happens next with a match, and by when",
            description =
                    "Rule P6. Needs If-Match. A parked pair is proposed again from that day on. 409 when the match"
                            + " is placed, rejected or ended.")
    @APIResponse(
            responseCode = "200",
            description = "The match as it is now",
            content = @Content(schema = @Schema(implementation = MatchView.class)))
    public Response replaceNextStep(@PathParam("id") UUID id, NextStepInput step) {
        Match match = locked(id);
        preconditions.requireMatch(match.version());
        if (!match.stage().isOpen()) {
            throw Problem.refused(refusals.of("", "P6.match-closed"));
        }
        life.follow(match, step.toNextStep());
        record(match);
        matches.flush();
        return answer(match, Response.Status.OK);
    }

    /** The card goes first, so that an answer of its candidate comes before or after, never between. */
    private Match locked(UUID id) {
        matches.cardOf(id).ifPresent(cards::lock);
        return matches.lock(id).orElseThrow(Problem::notFound);
    }

    private Response answer(Match match, Response.Status status) {
        return Response.status(status)
                .entity(MatchView.of(match, steps.of(match.id())))
                .tag(Etag.of(match.version()))
                .build();
    }

    private void record(Match match) {
        if (match.cardId() != null) {
            processingLog.record(ACTIVITY, match.cardId());
        }
    }
}
