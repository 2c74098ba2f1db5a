package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.placement.model.HeldWith;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Talks during work (A5). */
@Path("/placements/{id}/check-ins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class PlacementCheckInResource {
    private final FollowAlong followAlong;
    private final PlacementCheckIns checkIns;
    private final Placements placements;
    private final PlacementViews views;
    private final ProcessingLog processingLog;

    PlacementCheckInResource(
            FollowAlong followAlong,
            PlacementCheckIns checkIns,
            Placements placements,
            PlacementViews views,
            ProcessingLog processingLog) {
        this.followAlong = followAlong;
        this.checkIns = checkIns;
        this.placements = placements;
        this.views = views;
        this.processingLog = processingLog;
    }

    /**
     * A talk that was held; what was said is not recorded here.
     *
     * @param nextStep what happens next (P6); left out: the talk that is planned next
     */
    public record CheckInInput(
            @NotNull @BusinessDate LocalDate heldOn,
            @NotNull HeldWith heldWith,
            @Valid NextStepInput nextStep) {}

    /** A talk. */
    public record CheckInView(UUID id, LocalDate heldOn, HeldWith heldWith, String recordedBy) {
        static CheckInView of(PlacementCheckIn checkIn) {
            return new CheckInView(checkIn.id(), checkIn.heldOn(), checkIn.heldWith(), checkIn.recordedBy());
        }
    }

    /** All talks, latest first. */
    public record CheckInList(List<CheckInView> items) {}

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "coach@REINTEGRATION", "coach@SELF_EMPLOYED", "coach@MUNICIPALITY", "coach@UWV"})
    @Operation(operationId = "recordCheckIn", summary = "Records a talk during work")
    @APIResponseSchema(value = PlacementView.class, responseCode = "201", responseDescription = "Recorded")
    public Response recordCheckIn(
            @PathParam("id") @Parameter(description = "Id of the placement") UUID id, CheckInInput input) {
        Placement placement = checkIn(id, input);
        return Response.created(URI.create("/placements/" + id))
                .tag(Etag.of(placement.version()))
                .entity(views.one(placement))
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
    @Operation(operationId = "listCheckIns", summary = "Talks during work, latest first")
    public CheckInList listCheckIns(@PathParam("id") @Parameter(description = "Id of the placement") UUID id) {
        Placement placement = placements.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("placement", placement.candidateId());
        return new CheckInList(
                checkIns.of(placement.id()).stream().map(CheckInView::of).toList());
    }

    private Placement checkIn(UUID id, CheckInInput input) {
        return followAlong.checkIn(
                id,
                input.heldOn(),
                input.heldWith(),
                Optional.ofNullable(input.nextStep()).map(NextStepInput::toNextStep));
    }
}
