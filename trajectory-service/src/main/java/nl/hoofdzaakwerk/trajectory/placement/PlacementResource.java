package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.placement.model.EndedBy;
import nl.hoofdzaakwerk.trajectory.placement.model.Ending;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.PlacementEndReason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One piece of work. */
@Path("/placements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class PlacementResource {
    private final WorkFound workFound;
    private final FollowAlong followAlong;
    private final Preconditions preconditions;
    private final Placements placements;
    private final PlacementViews views;
    private final ProcessingLog processingLog;

    PlacementResource(
            WorkFound workFound,
            FollowAlong followAlong,
            Preconditions preconditions,
            Placements placements,
            PlacementViews views,
            ProcessingLog processingLog) {
        this.workFound = workFound;
        this.followAlong = followAlong;
        this.preconditions = preconditions;
        this.placements = placements;
        this.views = views;
        this.processingLog = processingLog;
    }

    /**
     * When and why work stopped.
     *
     * @param endDate last day of the work
     * @param reason sickness is told by the treating side only (G3)
     * @param endedBy who ended it, where that is known
     * @param wouldRehire whether the employer would take the person back, where that is known
     */
    public record PlacementEnding(
            @NotNull @BusinessDate LocalDate endDate,
            @NotNull PlacementEndReason reason,
            EndedBy endedBy,
            Boolean wouldRehire) {
        Ending toEnding() {
            return new Ending(endDate, reason, Optional.ofNullable(endedBy), Optional.ofNullable(wouldRehire));
        }
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
    @Operation(operationId = "getPlacement", summary = "One placement")
    @APIResponseSchema(value = PlacementView.class, responseDescription = "The placement")
    public Response getPlacement(@PathParam("id") @Parameter(description = "Id of the placement") UUID id) {
        Placement placement = placements.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("placement", placement.candidateId());
        return Response.ok(views.one(placement))
                .tag(Etag.of(placement.version()))
                .build();
    }

    /** The trajectory goes on: without other paid work it is running again, with the same coach. */
    @POST
    @Path("/endings")
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "coach@REINTEGRATION", "coach@SELF_EMPLOYED", "coach@MUNICIPALITY", "coach@UWV"})
    @Operation(operationId = "endPlacement", summary = "Records that work stopped")
    @APIResponseSchema(value = PlacementView.class, responseCode = "201", responseDescription = "Ended")
    public Response endPlacement(
            @PathParam("id") @Parameter(description = "Id of the placement") UUID id, PlacementEnding ending) {
        Placement placement = workFound.end(id, ending.toEnding());
        return Response.created(URI.create("/placements/" + id))
                .tag(Etag.of(placement.version()))
                .entity(views.one(placement))
                .build();
    }

    /** P6: 409 when the work has ended. */
    @PUT
    @Path("/next-step")
    @Transactional
    @RolesAllowed({"coach@GGZ", "coach@REINTEGRATION", "coach@SELF_EMPLOYED", "coach@MUNICIPALITY", "coach@UWV"})
    @Operation(operationId = "replacePlacementNextStep", summary = "Puts another next step of work in place")
    @APIResponseSchema(value = PlacementView.class, responseDescription = "Replaced")
    public Response replacePlacementNextStep(
            @PathParam("id") @Parameter(description = "Id of the placement") UUID id, NextStepInput nextStep) {
        Placement placement = followAlong.replaceNextStep(id, nextStep.toNextStep(), preconditions::requireMatch);
        return Response.ok(views.one(placement))
                .tag(Etag.of(placement.version()))
                .build();
    }
}
