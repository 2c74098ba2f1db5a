package nl.hoofdzaakwerk.trajectory.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.feedback.model.FeedbackGiver;
import nl.hoofdzaakwerk.trajectory.feedback.model.FeedbackPolicy;
import nl.hoofdzaakwerk.trajectory.feedback.model.Scores;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.progress.Trajectories;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a client and employers say of a trajectory (A20). */
@Path("/trajectories/{id}/feedback-answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class FeedbackResource {
    private final FeedbackAnswers answers;
    private final Trajectories trajectories;
    private final Remarks remarks;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;
    private final Clock clock;

    FeedbackResource(
            FeedbackAnswers answers,
            Trajectories trajectories,
            Remarks remarks,
            CurrentCaller callers,
            ProcessingLog processingLog,
            Clock clock) {
        this.answers = answers;
        this.trajectories = trajectories;
        this.remarks = remarks;
        this.callers = callers;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    /**
     * What was said; each score from 1 (not at all) up to 5 (entirely).
     *
     * @param remark in the giver's words
     */
    public record FeedbackInput(
            @NotNull FeedbackGiver giver,
            @NotNull @BusinessDate LocalDate givenOn,
            @NotNull @Min(Scores.LEAST) @Max(Scores.MOST) Integer resultOriented,
            @NotNull @Min(Scores.LEAST) @Max(Scores.MOST) Integer clearContact,
            @NotNull @Min(Scores.LEAST) @Max(Scores.MOST) Integer lessBureaucracy,
            @Size(min = 1, max = 1000) @PlainText String remark) {

        Feedback.Answer toAnswer() {
            return new Feedback.Answer(
                    giver,
                    givenOn,
                    new Scores(resultOriented, clearContact, lessBureaucracy),
                    Optional.ofNullable(remark));
        }
    }

    /** An answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FeedbackView(
            UUID id,
            FeedbackGiver giver,
            LocalDate givenOn,
            int resultOriented,
            int clearContact,
            int lessBureaucracy,
            String remark) {
        static FeedbackView of(Feedback feedback) {
            Feedback.Answer answer = feedback.answer();
            return new FeedbackView(
                    feedback.id(),
                    answer.giver(),
                    answer.givenOn(),
                    answer.scores().resultOriented(),
                    answer.scores().clearContact(),
                    answer.scores().lessBureaucracy(),
                    answer.remark().orElse(null));
        }
    }

    /** All answers, newest first. */
    public record FeedbackList(List<FeedbackView> items) {}

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "coach@REINTEGRATION", "coach@SELF_EMPLOYED", "coach@MUNICIPALITY", "coach@UWV"})
    @Operation(operationId = "recordFeedback", summary = "Records what a client or employer says of a trajectory")
    @APIResponseSchema(value = FeedbackView.class, responseCode = "201", responseDescription = "Recorded")
    public Response recordFeedback(
            @PathParam("id") @Parameter(description = "Id of the trajectory") UUID id, FeedbackInput input) {
        Trajectory trajectory = visible(id);
        remarks.require(FeedbackPolicy.judge(trajectory.startDate(), input.givenOn(), LocalDate.now(clock)));
        Feedback feedback = new Feedback(
                Ids.next(), trajectory, input.toAnswer(), callers.get().user(), clock.instant());
        answers.persistAndFlush(feedback);
        return Response.created(URI.create("/trajectories/" + id + "/feedback-answers"))
                .entity(FeedbackView.of(feedback))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({
        "coach@GGZ",
        "treatment-liaison@GGZ",
        "coach@REINTEGRATION",
        "coach@SELF_EMPLOYED",
        "coach@MUNICIPALITY",
        "coach@UWV"
    })
    @Operation(operationId = "listFeedback", summary = "What was said of a trajectory, newest first")
    public FeedbackList listFeedback(@PathParam("id") @Parameter(description = "Id of the trajectory") UUID id) {
        visible(id);
        return new FeedbackList(answers.of(id).stream().map(FeedbackView::of).toList());
    }

    private Trajectory visible(UUID id) {
        Trajectory trajectory = trajectories.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("feedback", trajectory.candidateId());
        return trajectory;
    }
}
