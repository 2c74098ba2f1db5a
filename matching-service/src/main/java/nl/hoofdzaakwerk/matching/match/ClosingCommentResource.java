package nl.hoofdzaakwerk.matching.match;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.match.model.ClosingComment;
import nl.hoofdzaakwerk.matching.match.model.Match;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The words with which a candidate hears that a match is over. */
@Path("/matches/{id}/closing-comment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matches", description = "Candidate and vacancy followed together, from proposal to placement")
class ClosingCommentResource {

    private static final String ACTIVITY = "closing-comment";

    private final Matches matches;
    private final ClosingComments comments;
    private final ReasonCodes reasonCodes;
    private final Refusals refusals;
    private final Preconditions preconditions;
    private final CurrentCaller callers;
    private final Language language;
    private final ProcessingLog processingLog;
    private final Clock clock;

    ClosingCommentResource(
            Matches matches,
            ClosingComments comments,
            ReasonCodes reasonCodes,
            Refusals refusals,
            Preconditions preconditions,
            CurrentCaller callers,
            Language language,
            ProcessingLog processingLog,
            Clock clock) {
        this.matches = matches;
        this.comments = comments;
        this.reasonCodes = reasonCodes;
        this.refusals = refusals;
        this.preconditions = preconditions;
        this.callers = callers;
        this.language = language;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed("coach@GGZ")
    @Operation(
            operationId = "getMatchClosingComment",
            summary = "What the candidate is told about why a match is over",
            description =
                    "Rule P5: the candidate's own organisation only. Without a comment, a suggestion by reason. 409"
                            + " when the match is not rejected or ended, or the candidate was erased.")
    @APIResponse(
            responseCode = "200",
            description = "The comment, or a suggestion for one",
            content = @Content(schema = @Schema(implementation = ClosingCommentView.class)))
    public Response get(@PathParam("id") UUID id) {
        Match match = closed(matches.findByIdOptional(id));
        return answer(match, comments.findByIdOptional(id));
    }

    @PUT
    @Transactional
    @RolesAllowed("coach@GGZ")
    @Operation(
            operationId = "replaceMatchClosingComment",
            summary = "Write what the candidate is told about why a match is over",
            description =
                    "Rule P5. Needs If-Match, \"0\" for the first one. 409 when the match is not rejected or ended,"
                            + " or the candidate was erased.")
    @APIResponse(
            responseCode = "200",
            description = "The comment",
            content = @Content(schema = @Schema(implementation = ClosingCommentView.class)))
    public Response replace(@PathParam("id") UUID id, ClosingCommentInput words) {
        Match match = closed(matches.lock(id));
        ClosingComment comment = comments.findByIdOptional(id).orElse(null);
        preconditions.requireMatch(comment == null ? 0 : comment.edition());
        if (comment == null) {
            comment = new ClosingComment(match);
        }
        comment.write(words.text(), callers.get().user(), clock.instant());
        comments.persistAndFlush(comment);
        return answer(match, Optional.of(comment));
    }

    private Match closed(Optional<Match> found) {
        Match match = found.orElseThrow(Problem::notFound);
        if (!match.stage().isFinal()) {
            throw Problem.refused(refusals.of("", "P5.not-closed"));
        }
        if (match.cardId() == null) {
            throw Problem.refused(refusals.of("", "E5.card-gone"));
        }
        processingLog.record(ACTIVITY, match.cardId());
        return match;
    }

    private Response answer(Match match, Optional<ClosingComment> comment) {
        String suggestion = Optional.ofNullable(match.reasonCode())
                .flatMap(code -> reasonCodes.find(code, match.stage(), match.region()))
                .map(reason -> reason.suggestion(language.locale()))
                .orElse(null);
        var view = new ClosingCommentView(
                comment.map(ClosingComment::text).orElse(null),
                comment.map(ClosingComment::writtenAt).orElse(null),
                suggestion);
        return Response.ok(view)
                .tag(Etag.of(comment.map(ClosingComment::edition).orElse(0L)))
                .build();
    }
}
