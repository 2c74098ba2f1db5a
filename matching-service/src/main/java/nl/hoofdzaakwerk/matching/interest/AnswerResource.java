package nl.hoofdzaakwerk.matching.interest;

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
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.interest.CandidateAnswers.Standing;
import nl.hoofdzaakwerk.matching.interest.model.AnswerEntry;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The candidate's own answers about vacancies and employers. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "answers", description = "The client's yes first: where a candidate may be brought up and introduced")
class AnswerResource {

    private static final String ACTIVITY = "candidate-answers";

    private final CandidateCards cards;
    private final Answering answering;
    private final AnswerEntries entries;
    private final CandidateAnswers answers;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;
    private final Clock clock;

    AnswerResource(
            CandidateCards cards,
            Answering answering,
            AnswerEntries entries,
            CandidateAnswers answers,
            CurrentCaller callers,
            ProcessingLog processingLog,
            Clock clock) {
        this.cards = cards;
        this.answering = answering;
        this.entries = entries;
        this.answers = answers;
        this.callers = callers;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    /** Records the answer of a candidate of the own organisation; it counts at once, in place of the one before. */
    @POST
    @Path("candidate-cards/{id}/answers")
    @Transactional
    @Idempotent
    @RolesAllowed("coach@GGZ")
    @Operation(
            operationId = "createCandidateAnswer",
            summary = "Record what a candidate answers about a vacancy or an employer",
            description =
                    "Rules X16 and E5. Entries are only added; of each vacancy and employer the newest counts, and"
                            + " WITHDRAWN takes it back. A vacancy's answer goes before its employer's. What was agreed or"
                            + " introduced without a yes any more ends. 409 when it is not about exactly one thing, a yes has"
                            + " no disclosure level, its last day has passed, or there is nothing to take back.")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = AnswerView.class)))
    public Response create(@PathParam("id") UUID id, NewAnswer wanted) {
        CandidateCard card = cards.lock(id).orElseThrow(Problem::notFound);
        processingLog.record(ACTIVITY, card.id());
        AnswerEntry entry = answering.record(card, wanted.wanted(), wanted.note());
        return Response.status(Response.Status.CREATED)
                .entity(AnswerView.of(entry))
                .build();
    }

    @GET
    @Path("candidate-cards/{id}/answers")
    @Transactional
    @RolesAllowed("coach@GGZ")
    @Operation(
            operationId = "listCandidateAnswers",
            summary = "All that a candidate answered, newest first",
            description = "Rule X16. With notes and who recorded them: the candidate's own organisation only.")
    public Page<AnswerView> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        seen(id);
        return Page.of(entries.page(id, page), page, AnswerEntry::id).map(AnswerView::of);
    }

    @GET
    @Path("candidate-cards/{id}/standing-answers")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "listStandingAnswers",
            summary = "The answers that count today, newest first",
            description =
                    "Rules X16 and E5. The employer's side sees each yes with its disclosure level; no history, no"
                            + " notes, and nothing of what the candidate does not want.")
    public Page<StandingAnswerView> standing(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        seen(id);
        boolean yesOnly = callers.get().kind() != OrganisationKind.GGZ;
        return Page.of(answers.page(id, LocalDate.now(clock), yesOnly, page), page, Standing::entryId)
                .map(StandingAnswerView::of);
    }

    private void seen(UUID cardId) {
        CandidateCard card = cards.findByIdOptional(cardId).orElseThrow(Problem::notFound);
        processingLog.record(ACTIVITY, card.id());
    }
}
