package nl.hoofdzaakwerk.trajectory.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.policy.RegionalPolicies;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How clients and employers look back, without showing what one of them said (A20). */
@Path("/feedback-averages")
@Tag(name = "Feedback")
@RolesAllowed({"coach", "key-figure", "organisation-admin", "regional-director@REGION"})
public class FeedbackAverageResource {
    private final FeedbackAnswers answers;
    private final RegionalPolicies policies;
    private final CurrentCaller callers;
    private final Clock clock;

    FeedbackAverageResource(FeedbackAnswers answers, RegionalPolicies policies, CurrentCaller callers, Clock clock) {
        this.answers = answers;
        this.policies = policies;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Averages of a year.
     *
     * @param minimumAnswers fewer answers than this are not shown
     */
    public record FeedbackAverages(int year, int minimumAnswers, List<FeedbackAverage> averages) {}

    @GET
    @Transactional
    @Operation(
            operationId = "listFeedbackAverages",
            summary = "Average satisfaction per organisation in a year, where enough people answered")
    public FeedbackAverages listFeedbackAverages(
            @QueryParam("year") @NotNull @Min(2000) @Max(2100) @Parameter(description = "Calendar year") Integer year) {
        int minimum = policies.feedback(LocalDate.now(clock)).minimumAnswers();
        return new FeedbackAverages(year, minimum, answers.averages(callers.get(), year, minimum));
    }
}
