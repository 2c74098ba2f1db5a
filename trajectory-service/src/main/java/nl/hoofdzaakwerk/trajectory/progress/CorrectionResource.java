package nl.hoofdzaakwerk.trajectory.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryCorrection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Puts right what was recorded wrongly of a trajectory's start (A5). */
@Path("/trajectories/{id}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trajectories")
public class CorrectionResource {
    private final CorrectionDesk desk;
    private final TrajectoryViews views;
    private final CurrentCaller callers;

    CorrectionResource(CorrectionDesk desk, TrajectoryViews views, CurrentCaller callers) {
        this.desk = desk;
        this.views = views;
        this.callers = callers;
    }

    /**
     * How the trajectory started after all; everything is said again.
     *
     * @param route none when left out
     * @param reason why what was recorded is wrong
     */
    public record CorrectionInput(
            @NotNull @BusinessDate LocalDate startDate,
            @NotNull Method method,
            @Size(min = 1, max = 60) @PlainText String route,
            @NotNull @Size(min = 3, max = 500) @PlainText String reason) {
        TrajectoryCorrection.StartFacts toStartFacts() {
            return new TrajectoryCorrection.StartFacts(startDate, method, Optional.ofNullable(route));
        }
    }

    /** 409 when something recorded would lie before the start; what was decided on the old start stays decided. */
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "coach@REINTEGRATION", "coach@SELF_EMPLOYED", "coach@MUNICIPALITY", "coach@UWV"})
    @Operation(
            operationId = "correctTrajectory",
            summary = "Puts the start, method or route right; figures follow from the past on")
    @APIResponseSchema(value = TrajectoryView.class, responseDescription = "As it holds now")
    public Response correctTrajectory(
            @PathParam("id") @Parameter(description = "Id of the trajectory") UUID id, CorrectionInput input) {
        Trajectory trajectory = desk.correct(callers.get(), id, input);
        return Response.ok(views.one(trajectory))
                .tag(Etag.of(trajectory.version()))
                .build();
    }
}
