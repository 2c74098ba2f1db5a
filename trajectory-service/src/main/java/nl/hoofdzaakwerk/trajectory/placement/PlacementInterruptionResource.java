package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.placement.model.InterruptionKind;
import nl.hoofdzaakwerk.trajectory.placement.model.Period;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Times in which work stands still; it has not ended. */
@Path("/placements/{id}/interruptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class PlacementInterruptionResource {
    private final Standstill standstill;
    private final PlacementChecks checks;
    private final Placements placements;
    private final PlacementViews views;
    private final ProcessingLog processingLog;

    PlacementInterruptionResource(
            Standstill standstill,
            PlacementChecks checks,
            Placements placements,
            PlacementViews views,
            ProcessingLog processingLog) {
        this.standstill = standstill;
        this.checks = checks;
        this.placements = placements;
        this.views = views;
        this.processingLog = processingLog;
    }

    /**
     * That work stands still.
     *
     * @param kind sickness is told by the treating side only (G3)
     * @param untilDate last day; left out while that is not known
     */
    public record InterruptionInput(
            @NotNull InterruptionKind kind,
            @NotNull @BusinessDate LocalDate fromDate,
            @BusinessDate LocalDate untilDate) {}

    /** All interruptions, earliest first. */
    public record InterruptionList(List<PlacementView.InterruptionView> items) {}

    /** Whether its days count towards the months of A7 is regional policy. */
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "coach@REINTEGRATION", "coach@SELF_EMPLOYED", "coach@MUNICIPALITY", "coach@UWV"})
    @Operation(operationId = "interruptPlacement", summary = "Records that work stands still")
    @APIResponseSchema(value = PlacementView.class, responseCode = "201", responseDescription = "Recorded")
    public Response interruptPlacement(
            @PathParam("id") @Parameter(description = "Id of the placement") UUID id, InterruptionInput input) {
        Placement placement = interrupt(id, input);
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
    @Operation(operationId = "listInterruptions", summary = "Times in which work stood still, earliest first")
    public InterruptionList listInterruptions(
            @PathParam("id") @Parameter(description = "Id of the placement") UUID id) {
        Placement placement = placements.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("placement", placement.candidateId());
        return new InterruptionList(placement.interruptions().stream()
                .map(interruption -> PlacementView.InterruptionView.of(interruption, checks.callerTreats()))
                .toList());
    }

    private Placement interrupt(UUID id, InterruptionInput input) {
        checks.requirePeriod(input.fromDate(), Optional.ofNullable(input.untilDate()));
        return standstill.interrupt(id, input.kind(), Period.of(input.fromDate(), input.untilDate()));
    }
}
