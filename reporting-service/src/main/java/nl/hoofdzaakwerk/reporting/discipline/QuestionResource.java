package nl.hoofdzaakwerk.reporting.discipline;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.reporting.discipline.model.DataQuestion;
import nl.hoofdzaakwerk.reporting.discipline.model.QuestionState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions to whoever can mend the data, with owner, day and answer (P4, X28, P6). */
@Path("/data-questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting discipline")
class QuestionResource {
    private final Questions questions;
    private final QuestionDesk desk;
    private final Preconditions preconditions;
    private final Language language;
    private final CurrentCaller callers;
    private final Clock clock;

    QuestionResource(
            Questions questions,
            QuestionDesk desk,
            Preconditions preconditions,
            Language language,
            CurrentCaller callers,
            Clock clock) {
        this.questions = questions;
        this.desk = desk;
        this.preconditions = preconditions;
        this.language = language;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listDataQuestions",
            summary = "Questions about the data, newest first",
            description = "Rules P4, X28 and P6. A key figure sees the own organisation's with the numbers behind"
                    + " them. Others see no numbers, and of validation rules only what the organisation shares: that a"
                    + " rule is broken tells of its numbers (F10).")
    public Page<QuestionView> list(
            @BeanParam PageRequest page,
            @QueryParam("state") @Parameter(description = "Only in this state") QuestionState state,
            @QueryParam("overdue")
                    @Pattern(regexp = "true|false", message = "constraint.pattern.true-or-false")
                    @Parameter(
                            description = "Only what should have been done by now",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String overdue) {
        LocalDate dueBefore = Boolean.parseBoolean(overdue) ? LocalDate.now(clock) : null;
        return Page.of(questions.page(state, dueBefore, page), page, DataQuestion::id)
                .map(this::view);
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "createDataQuestion",
            summary = "Ask an organisation about its data",
            description = "Rules P4 and X28. 409 for a region that is not the caller's (not-your-region), an"
                    + " organisation that does not report of it (no-such-reporter), or a topic that is asked and not"
                    + " closed (asked-already).")
    @APIResponse(
            responseCode = "201",
            description = "The question",
            content = @Content(schema = @Schema(implementation = QuestionView.class)))
    public Response create(QuestionInput.NewQuestion wanted) {
        return answer(desk.ask(wanted), Response.Status.CREATED);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(operationId = "getDataQuestion", summary = "One question", description = "Rules P4 and X28.")
    @APIResponse(
            responseCode = "200",
            description = "The question",
            content = @Content(schema = @Schema(implementation = QuestionView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(questions.findByIdOptional(id).orElseThrow(Problem::notFound), Response.Status.OK);
    }

    @PUT
    @Path("/{id}/next-step")
    @Transactional
    @RolesAllowed(KEY_FIGURE)
    @Operation(
            operationId = "setDataQuestionNextStep",
            summary = "Say who of your organisation does what, and by when",
            description = "Rules P4 and P6. 409 when it is closed (question-closed).")
    @APIResponse(
            responseCode = "200",
            description = "The question",
            content = @Content(schema = @Schema(implementation = QuestionView.class)))
    public Response plan(@PathParam("id") UUID id, QuestionInput.Plan wanted) {
        DataQuestion question = desk.own(id);
        preconditions.requireMatch(question.version());
        return answer(desk.plan(question, wanted), Response.Status.OK);
    }

    @POST
    @Path("/{id}/answers")
    @Transactional
    @Idempotent
    @RolesAllowed(KEY_FIGURE)
    @Operation(
            operationId = "createDataQuestionAnswer",
            summary = "Answer a question about your organisation's data",
            description = "Rules P4 and X28. The answer to a validation rule is closed at once, unless it is shared"
                    + " with the region. 409 when it is not open (not-open); HOLDS_NOW is no answer"
                    + " (not-an-answer).")
    @APIResponse(
            responseCode = "201",
            description = "The question, answered",
            content = @Content(schema = @Schema(implementation = QuestionView.class)))
    public Response answer(@PathParam("id") UUID id, QuestionInput.NewAnswer given) {
        return answer(desk.answer(id, given), Response.Status.CREATED);
    }

    @POST
    @Path("/{id}/closings")
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "createDataQuestionClosing",
            summary = "Be content with an answer",
            description = "Rules P4 and X28. 409 when it is not answered (not-answered).")
    @APIResponse(
            responseCode = "201",
            description = "The question, closed",
            content = @Content(schema = @Schema(implementation = QuestionView.class)))
    public Response close(@PathParam("id") UUID id) {
        return answer(desk.close(id), Response.Status.CREATED);
    }

    @POST
    @Path("/{id}/returns")
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR})
    @Operation(
            operationId = "createDataQuestionReturn",
            summary = "Give an answer back, with the reason",
            description = "Rules P4 and X28. 409 when it is not answered (not-answered).")
    @APIResponse(
            responseCode = "201",
            description = "The question, open again",
            content = @Content(schema = @Schema(implementation = QuestionView.class)))
    public Response giveBack(@PathParam("id") UUID id, QuestionInput.NewReturn wanted) {
        return answer(desk.giveBack(id, wanted.reason()), Response.Status.CREATED);
    }

    private QuestionView view(DataQuestion question) {
        return QuestionView.of(question, callers.get().organisation(), language.locale());
    }

    private Response answer(DataQuestion question, Response.Status status) {
        questions.flush();
        return Response.status(status)
                .entity(view(question))
                .tag(Etag.of(question.version()))
                .build();
    }
}
