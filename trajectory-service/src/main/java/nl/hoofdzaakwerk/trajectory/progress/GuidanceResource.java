package nl.hoofdzaakwerk.trajectory.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.progress.model.GuidancePeriod;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who guides one trajectory, who stands in, and what happens next (A15, P6). */
@Path("/trajectories/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trajectories")
public class GuidanceResource {
    private final HandOver handOver;
    private final Trajectories trajectories;
    private final GuidancePeriods periods;
    private final TrajectoryViews views;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;

    GuidanceResource(
            HandOver handOver,
            Trajectories trajectories,
            GuidancePeriods periods,
            TrajectoryViews views,
            CurrentCaller callers,
            ProcessingLog processingLog) {
        this.handOver = handOver;
        this.trajectories = trajectories;
        this.periods = periods;
        this.views = views;
        this.callers = callers;
        this.processingLog = processingLog;
    }

    /** @param user the coach of the same organisation who takes over */
    public record HandOverInput(
            @NotNull @Size(min = 1, max = 100) @PlainText String user) {}

    /** @param user who stands in; nobody when left out */
    public record ReplacementInput(
            @Size(min = 1, max = 100) @PlainText String user) {}

    /**
     * A coach's part in the guidance.
     *
     * @param organisation where the coach worked; absent where the trajectory is now
     * @param untilDate absent for who guides now
     * @param handedOverBy the user who passed it on; absent for who started
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GuidancePeriodView(
            String coach,
            OrganisationAlias organisation,
            LocalDate fromDate,
            LocalDate untilDate,
            String handedOverBy) {
        static GuidancePeriodView of(GuidancePeriod period) {
            return new GuidancePeriodView(
                    period.coach(),
                    period.organisation().orElse(null),
                    period.from(),
                    period.until().orElse(null),
                    period.handedOverBy().orElse(null));
        }
    }

    /** First coach first. */
    public record GuidancePeriodList(List<GuidancePeriodView> items) {}

    /**
     * By the coach or who stands in, or by who keeps the organisation's people, who is shown nothing of it; 409 for
     * another coach's, or when the other is no coach of the organisation (A15). A coach elsewhere then no longer sees
     * it.
     */
    @POST
    @Path("/hand-overs")
    @Transactional
    @Idempotent
    @RolesAllowed({
        "coach@GGZ",
        "coach@REINTEGRATION",
        "coach@SELF_EMPLOYED",
        "coach@MUNICIPALITY",
        "coach@UWV",
        "key-figure@GGZ",
        "key-figure@MUNICIPALITY",
        "key-figure@UWV",
        "organisation-admin@GGZ",
        "organisation-admin@REINTEGRATION",
        "organisation-admin@SELF_EMPLOYED",
        "organisation-admin@MUNICIPALITY",
        "organisation-admin@UWV"
    })
    @Operation(operationId = "handOverTrajectory", summary = "Hands a trajectory over to a colleague")
    @APIResponse(responseCode = "204", description = "Handed over")
    public Response handOverTrajectory(
            @PathParam("id") @Parameter(description = "Id of the trajectory") UUID id, HandOverInput input) {
        handOver.one(callers.get(), id, input.user());
        return Response.noContent().build();
    }

    @GET
    @Path("/guidance-periods")
    @Transactional
    @RolesAllowed({
        "coach@GGZ",
        "treatment-liaison@GGZ",
        "coach@REINTEGRATION",
        "coach@SELF_EMPLOYED",
        "coach@MUNICIPALITY",
        "coach@UWV"
    })
    @Operation(operationId = "listGuidancePeriods", summary = "Who guided a trajectory, and when")
    public GuidancePeriodList listGuidancePeriods(
            @PathParam("id") @Parameter(description = "Id of the trajectory") UUID id) {
        Trajectory trajectory = trajectories.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("trajectory", trajectory.candidateId());
        return new GuidancePeriodList(
                periods.of(id).stream().map(GuidancePeriodView::of).toList());
    }

    @PUT
    @Path("/replacement")
    @Transactional
    @RolesAllowed({"coach@GGZ", "coach@REINTEGRATION", "coach@SELF_EMPLOYED", "coach@MUNICIPALITY", "coach@UWV"})
    @Operation(operationId = "replaceReplacement", summary = "Names who stands in for the coach, or nobody")
    @APIResponseSchema(value = TrajectoryView.class, responseDescription = "With who stands in")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response replaceReplacement(
            @PathParam("id") @Parameter(description = "Id of the trajectory") UUID id, ReplacementInput input) {
        return answer(handOver.replaceBy(callers.get(), id, Optional.ofNullable(input.user())));
    }

    @PUT
    @Path("/next-step")
    @Transactional
    @RolesAllowed({"coach@GGZ", "coach@REINTEGRATION", "coach@SELF_EMPLOYED", "coach@MUNICIPALITY", "coach@UWV"})
    @Operation(operationId = "replaceNextStepOfTrajectory", summary = "Says what happens next in a trajectory")
    @APIResponseSchema(value = TrajectoryView.class, responseDescription = "With its next step")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response replaceNextStepOfTrajectory(
            @PathParam("id") @Parameter(description = "Id of the trajectory") UUID id, NextStepInput input) {
        return answer(handOver.next(callers.get(), id, input));
    }

    private Response answer(Trajectory trajectory) {
        return Response.ok(views.one(trajectory))
                .tag(Etag.of(trajectory.version()))
                .build();
    }
}
